package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.adminunit.UnitResolution;
import vn.chungtay.shared.problem.Problem;

/** Reads the unit of a day and finds its commune of today; a divided unit is never resolved by guessing. */
@ApplicationScoped
class Places {
    private final AdminUnitDirectory units;

    Places(AdminUnitDirectory units) {
        this.units = units;
    }

    /**
     * Reads a place.
     *
     * @param communeCode today's commune that somebody chose, or null
     * @param province code of the province of today that the activity belongs to
     * @param pointer where the place stands in the body, empty for the activity itself
     */
    Place read(String unitCode, String communeCode, LocalDate date, String province, String pointer) {
        if (unitCode == null) {
            if (communeCode != null) {
                throw Problem.rule(
                        pointer + "/unitCode", "UNIT_MISSING", "Chưa ghi đơn vị hành chính", "The unit is missing");
            }
            return Place.NOWHERE;
        }
        AdminUnit unit = units.find(unitCode, date)
                .orElseThrow(() -> Problem.rule(
                        pointer + "/unitCode",
                        "UNIT_NOT_IN_FORCE",
                        "Không có đơn vị hành chính mang mã này vào ngày đó",
                        "No administrative unit had this code that day"));
        UnitResolution today = units.resolve(unit.id()).orElseThrow();
        List<String> candidates = today.candidates().stream()
                .filter(commune -> commune.provinceCode().equals(province))
                .map(AdminUnit::code)
                .toList();
        if (candidates.isEmpty()) {
            throw Problem.rule(
                    pointer + "/unitCode",
                    "OTHER_PROVINCE",
                    "Đơn vị thuộc tỉnh khác",
                    "The unit is of another province");
        }
        if (communeCode != null && !candidates.contains(communeCode)) {
            throw Problem.rule(
                    pointer + "/communeCode",
                    "NOT_A_SUCCESSOR",
                    "Xã, phường này không nằm trên địa bàn đã ghi",
                    "This commune does not lie in the unit as written");
        }
        return new Place(unit.id(), communeCode == null ? today.communeCode() : communeCode);
    }
}
