package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;

/** Which province a new record belongs to: that of the account, or the one that an account of the country names. */
@ApplicationScoped
class Provinces {
    private final Places places;

    Provinces(Places places) {
        this.places = places;
    }

    String of(String asked, AccessScope scope) {
        String own = scope.provinceCode();
        if (own != null && asked != null && !asked.equals(own)) {
            throw Problem.rule(
                    "/provinceCode",
                    "OTHER_PROVINCE",
                    "Tài khoản thuộc tỉnh khác",
                    "The account is of another province");
        }
        String province = own == null ? asked : own;
        if (province == null || !places.isProvince(province)) {
            throw Problem.rule("/provinceCode", "UNKNOWN_PROVINCE", "Chưa chọn tỉnh, thành phố", "Choose the province");
        }
        return province;
    }
}
