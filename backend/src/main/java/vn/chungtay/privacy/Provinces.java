package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.shared.problem.Problem;

/** In which province something is written down. */
@ApplicationScoped
class Provinces {
    private final AdminUnitDirectory units;

    Provinces(AdminUnitDirectory units) {
        this.units = units;
    }

    /**
     * The account's own province, or for an account of the country the one it names.
     *
     * @throws Problem 422 when none is named, there is none of this code, or the account is of another
     */
    String of(String named, AccessScope scope) {
        String province = scope.provinceCode() == null ? named : scope.provinceCode();
        if (province == null || units.findToday(province).isEmpty()) {
            throw Problem.rule("/provinceCode", "UNKNOWN_PROVINCE", "Chưa chọn tỉnh, thành phố", "Choose the province");
        }
        if (named != null && !named.equals(province)) {
            throw Problem.rule(
                    "/provinceCode",
                    "OTHER_PROVINCE",
                    "Tài khoản thuộc tỉnh khác",
                    "The account is of another province");
        }
        return province;
    }
}
