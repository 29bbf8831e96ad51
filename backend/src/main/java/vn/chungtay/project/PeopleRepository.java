package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.rowlock.RowLock;

/** What a project must know about a person or household on a day, to decide whether it may help. */
@ApplicationScoped
class PeopleRepository {
    /**
     * A person on a day.
     *
     * @param age completed years, null where the birth date is unknown
     * @param schoolLevel level attended that day, or null
     * @param hardship whether a hardship mark or one of the groups TE01–TE14 held that day
     * @param disabled whether group TE04 held that day
     */
    record Person(
            boolean closed,
            Integer age,
            String schoolLevel,
            boolean hardship,
            boolean disabled,
            int writtenUnitId,
            String communeCode) {}

    /** A household and where it lives. */
    record Household(boolean closed, int writtenUnitId, String communeCode) {}

    private static final String PERSON = """
            SELECT b.status = 'CLOSED' AS closed, age_years(b.birth_date, :day) AS age,
                   (SELECT s.level FROM school_status s
                     WHERE s.province_code = b.province_code AND s.beneficiary_id = b.id AND s.status = 'ATTENDING'
                       AND daterange(s.valid_from, s.valid_to) @> CAST(:day AS date)) AS school_level,
                   EXISTS (SELECT 1 FROM circumstance k
                     WHERE k.province_code = b.province_code AND k.beneficiary_id = b.id
                       AND (k.group_code = 'HARDSHIP' OR k.group_code LIKE 'TE%')
                       AND daterange(k.valid_from, k.valid_to) @> CAST(:day AS date)) AS hardship,
                   EXISTS (SELECT 1 FROM circumstance k
                     WHERE k.province_code = b.province_code AND k.beneficiary_id = b.id AND k.group_code = 'TE04'
                       AND daterange(k.valid_from, k.valid_to) @> CAST(:day AS date)) AS disabled,
                   coalesce(r.written_unit_id, b.written_unit_id) AS written_unit_id,
                   CASE WHEN r.id IS NULL THEN b.commune_code ELSE r.commune_code END AS commune_code
              FROM beneficiary b
              LEFT JOIN residence r ON r.province_code = b.province_code AND r.beneficiary_id = b.id
               AND daterange(r.valid_from, r.valid_to) @> CAST(:day AS date)""";

    private final Sql sql;
    private final RowLock lock;

    PeopleRepository(Sql sql, RowLock lock) {
        this.sql = sql;
        this.lock = lock;
    }

    /** Hardship of every kind opens help, also one that the officer may not read about. */
    Optional<Person> person(String province, UUID id, LocalDate day) {
        return lock.decidingByRestricted(() -> sql.one(
                Select.of(PERSON)
                        .where("b.province_code = :province AND b.id = :id")
                        .bind("province", province)
                        .bind("id", id)
                        .bind("day", day),
                row -> new Person(
                        row.bool("closed"),
                        row.integer("age"),
                        row.text("school_level"),
                        row.bool("hardship"),
                        row.bool("disabled"),
                        row.integer("written_unit_id"),
                        row.text("commune_code"))));
    }

    Optional<Household> household(String province, UUID id) {
        return sql.one(
                Select.of("SELECT h.status = 'CLOSED' AS closed, h.written_unit_id, h.commune_code\nFROM household h")
                        .where("h.province_code = :province AND h.id = :id")
                        .bind("province", province)
                        .bind("id", id),
                row -> new Household(row.bool("closed"), row.integer("written_unit_id"), row.text("commune_code")));
    }

    /** Whether a commune of today was marked remote or region III on a day. */
    boolean isRemote(String communeCode, LocalDate day) {
        return sql.one(
                        Select.of("SELECT 1 AS found\nFROM admin_unit_mark m")
                                .where("m.unit_code = :commune AND m.mark IN ('REMOTE', 'REGION_III')"
                                        + " AND daterange(m.valid_from, m.valid_to) @> CAST(:day AS date)")
                                .bind("commune", communeCode)
                                .bind("day", day)
                                .then("LIMIT 1"),
                        row -> row.number("found"))
                .isPresent();
    }

    /** Whether the person is enrolled in the project on a day. */
    boolean isEnrolled(String province, UUID project, UUID person, LocalDate day) {
        return sql.one(
                        Select.of("SELECT 1 AS found\nFROM enrolment e")
                                .where("e.province_code = :province AND e.project_id = :project"
                                        + " AND e.beneficiary_id = :person AND " + IndicatorSql.TRUE_ENROLMENT
                                        + " AND daterange(e.valid_from, e.valid_to) @> CAST(:day AS date)")
                                .bind("province", province)
                                .bind("project", project)
                                .bind("person", person)
                                .bind("day", day)
                                .then("LIMIT 1"),
                        row -> row.number("found"))
                .isPresent();
    }

    /** Whether the scheme belongs to the component. */
    boolean isSchemeOf(String province, UUID scheme, UUID component) {
        return sql.one(
                        Select.of("SELECT 1 AS found\nFROM scheme m")
                                .where("m.province_code = :province AND m.id = :scheme AND m.component_id = :component")
                                .bind("province", province)
                                .bind("scheme", scheme)
                                .bind("component", component),
                        row -> row.number("found"))
                .isPresent();
    }

    /** Whether there is such an activity in the province. */
    boolean activityExists(String province, UUID activity) {
        return sql.one(
                        Select.of("SELECT 1 AS found\nFROM activity a")
                                .where("a.province_code = :province AND a.id = :activity")
                                .bind("province", province)
                                .bind("activity", activity),
                        row -> row.number("found"))
                .isPresent();
    }
}
