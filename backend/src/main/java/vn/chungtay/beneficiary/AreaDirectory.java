package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.adminunit.AdminUnitLevel;
import vn.chungtay.adminunit.Successor;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.problem.Problem;

/** Turns the filter {@code adminUnit} into conditions on where a person or household lives today. */
@ApplicationScoped
public class AreaDirectory {
    private final AdminUnitDirectory units;
    private final Clock clock;

    AreaDirectory(AdminUnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /**
     * Restricts to a unit and everything below it. A code of today is preferred; a former unit stands for today's
     * communes on its territory, and for addresses that were written with it and are not resolved yet.
     *
     * @param alias of the table with {@code province_code}, {@code commune_code} and {@code written_unit_id}
     * @param code 2, 3 or 5 digits, or null for no restriction
     * @param asOf the day by which the code is understood when it means nothing today
     */
    public Select restrict(Select select, String alias, String code, LocalDate asOf) {
        if (code == null) {
            return select;
        }
        LocalDate today = LocalDate.now(clock);
        AdminUnit unit = units.find(code, today)
                .or(() -> units.find(code, asOf))
                .or(() -> units.find(code, AddressDirectory.LAST_DAY_OF_DISTRICTS))
                .orElseThrow(() -> Problem.parameter(
                        "adminUnit",
                        "UNKNOWN_UNIT",
                        "Không có đơn vị hành chính mang mã này",
                        "No administrative unit has this code"));
        if (unit.isInForceOn(today)) {
            return unit.level() == AdminUnitLevel.PROVINCE
                    ? select.where(alias + ".province_code = :area").bind("area", unit.code())
                    : select.where(alias + ".province_code = :areaProvince AND " + alias + ".commune_code = :area")
                            .bind("areaProvince", unit.provinceCode())
                            .bind("area", unit.code());
        }
        List<AdminUnit> communes = units.todaysSuccessors(unit.id()).stream()
                .map(Successor::unit)
                .flatMap(now -> now.level() == AdminUnitLevel.PROVINCE
                        ? units.communes(now.code(), today).stream()
                        : Stream.of(now))
                .toList();
        if (communes.isEmpty()) {
            return select.where("false");
        }
        return select.where(alias + ".province_code IN (:areaProvinces) AND (" + alias + ".commune_code IN (:area) OR "
                        + alias + ".commune_code IS NULL AND " + alias + ".written_unit_id = :areaUnit)")
                .bind(
                        "areaProvinces",
                        communes.stream()
                                .map(AdminUnit::provinceCode)
                                .distinct()
                                .toList())
                .bind("area", communes.stream().map(AdminUnit::code).distinct().toList())
                .bind("areaUnit", unit.id());
    }
}
