package vn.chungtay.adminunit;

import jakarta.enterprise.context.ApplicationScoped;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;

/** In which province something is written down. */
@ApplicationScoped
public class ProvinceDirectory {
    private final AdminUnitDirectory units;

    ProvinceDirectory(AdminUnitDirectory units) {
        this.units = units;
    }

    /**
     * The account's own province, or for an account of the country the one it names.
     *
     * @throws Problem 422 when none is named, there is none of this code, or the account is of another
     */
    public String of(String named, AccessScope scope) {
        String province = existing(scope.provinceCode() == null ? named : scope.provinceCode());
        if (named != null && !named.equals(province)) {
            throw Problem.rule(
                    "/provinceCode",
                    "OTHER_PROVINCE",
                    "Tài khoản thuộc tỉnh khác",
                    "The account is of another province");
        }
        return province;
    }

    /**
     * The code itself.
     *
     * @throws Problem 422 when it is null or stands for no province today
     */
    public String existing(String code) {
        if (code == null || code.length() != 2 || units.findToday(code).isEmpty()) {
            throw Problem.rule("/provinceCode", "UNKNOWN_PROVINCE", "Chưa chọn tỉnh, thành phố", "Choose the province");
        }
        return code;
    }
}
