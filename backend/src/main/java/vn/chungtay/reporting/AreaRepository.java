package vn.chungtay.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;

/** Finds the unit a figure is cut by, as the list of people understands the same code. */
@ApplicationScoped
class AreaRepository {
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final Sql sql;
    private final Clock clock;

    AreaRepository(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A unit by its code.
     *
     * @param current whether it exists today
     */
    record Area(int id, String code, String level, String provinceCode, boolean current) {
        boolean isProvince() {
            return level.equals("PROVINCE");
        }
    }

    /** A code of today is preferred, then one of that day, then one of the last day of the districts. */
    Optional<Area> find(String code, LocalDate asOf) {
        if (code == null) {
            return Optional.empty();
        }
        Select units = Select.of("""
                        SELECT id, code, level, province_code,
                               valid_from <= :today AND (valid_to IS NULL OR valid_to > :today) AS current
                        FROM admin_unit""")
                .where("code = :code")
                .bind("code", code)
                .bind("today", LocalDate.now(clock))
                .where("daterange(valid_from, valid_to) @> CAST(:today AS date) OR daterange(valid_from, valid_to) @>"
                        + " CAST(:asOf AS date) OR daterange(valid_from, valid_to) @> CAST(:last AS date)")
                .bind("asOf", asOf)
                .bind("last", LAST_DAY_OF_DISTRICTS)
                .then(
                        "ORDER BY current DESC, daterange(valid_from, valid_to) @> CAST(:asOf AS date) DESC, valid_from DESC")
                .then("LIMIT 1");
        return Optional.of(sql.one(
                        units,
                        row -> new Area(
                                row.integer("id"),
                                row.text("code"),
                                row.text("level"),
                                row.text("province_code"),
                                row.bool("current")))
                .orElseThrow(() -> Problem.parameter(
                        "adminUnit",
                        "UNKNOWN_UNIT",
                        "Không có đơn vị hành chính mang mã này",
                        "No administrative unit has this code")));
    }

    /** People of {@code b} who live there today. */
    static Select today(Select select, Area area) {
        if (area.current()) {
            select.where("b.province_code = :areaProvince").bind("areaProvince", area.provinceCode());
            return area.isProvince()
                    ? select
                    : select.where("b.commune_code = :area").bind("area", area.code());
        }
        return select.where("b.written_unit_id = :areaUnit AND b.commune_code IS NULL OR " + territory(area))
                .bind("areaUnit", area.id());
    }

    private static String territory(Area area) {
        return switch (area.level()) {
            case "PROVINCE" -> """
                b.commune_code IS NOT NULL AND b.province_code IN (
                  SELECT n.code FROM admin_unit_succession s JOIN admin_unit n ON n.id = s.successor_id
                  WHERE s.predecessor_id = :areaUnit)""";
            case "DISTRICT" -> """
                b.commune_code IN (
                  SELECT n.code FROM admin_unit d
                  JOIN admin_unit o ON o.level = 'COMMUNE' AND o.parent_code = d.code AND o.valid_to = d.valid_to
                  JOIN admin_unit_succession s ON s.predecessor_id = o.id JOIN admin_unit n ON n.id = s.successor_id
                  WHERE d.id = :areaUnit)""";
            default -> """
                b.commune_code IN (
                  SELECT n.code FROM admin_unit_succession s JOIN admin_unit n ON n.id = s.successor_id
                  WHERE s.predecessor_id = :areaUnit)""";
        };
    }

    /** People whose address of that day, joined as {@code u}, was written with the unit or one below it. */
    static Select then(Select select, String code) {
        String column = code.length() == 2 ? "u.province_code = :area" : "u.code = :area OR u.parent_code = :area";
        return select.where(column).bind("area", code);
    }
}
