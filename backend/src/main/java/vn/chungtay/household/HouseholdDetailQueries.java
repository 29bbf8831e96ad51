package vn.chungtay.household;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.beneficiary.Address;
import vn.chungtay.beneficiary.Sex;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Reads everything about one household with one statement. */
@ApplicationScoped
class HouseholdDetailQueries {
    private static final TypeReference<List<MemberDetail>> MEMBERS = new TypeReference<>() {};
    private static final TypeReference<List<PovertyDetail>> POVERTY = new TypeReference<>() {};
    private static final TypeReference<List<AssessmentDetail>> ASSESSMENTS = new TypeReference<>() {};

    /** Free text and names are {free …}: partners get null instead. */
    private static final String DETAIL = """
            SELECT h.id, h.code, h.province_code, {unit} AS written_unit_id, {free h.commune_code} AS commune_code,
              {free h.hamlet} AS hamlet, {free h.address_text} AS address_text, {free h.phone} AS phone,
              {free (SELECT w.note FROM household_note w WHERE w.province_code = h.province_code AND w.household_id = h.id)} AS note,
              h.status, h.closed_on, h.closing_reason, h.created_at, h.updated_at, h.version,
              (SELECT CAST(json_agg(json_build_object('id', m.id, 'beneficiaryId', m.beneficiary_id,
                 'beneficiaryCode', b.code, 'fullName', {free coalesce(b.full_name, m.full_name)}, 'sex', b.sex,
                 'birthYear', coalesce(CAST(extract(year FROM b.birth_date) AS integer), m.birth_year),
                 'relation', m.relation, 'head', m.head, 'validFrom', m.valid_from, 'validTo', m.valid_to,
                 'leavingReason', m.leaving_reason, 'version', m.version)
                 ORDER BY m.valid_to IS NOT NULL, m.head DESC, m.valid_from, m.id) AS text)
               FROM household_member m
               LEFT JOIN beneficiary b ON b.province_code = m.province_code AND b.id = m.beneficiary_id
               WHERE m.province_code = h.province_code AND m.household_id = h.id) AS members,
              (SELECT CAST(json_agg(json_build_object('id', p.id, 'status', p.status, 'year', p.year,
                 'certificateNumber', {free p.certificate_number}, 'decidedOn', p.decided_on,
                 'decidedBy', {free p.decided_by}, 'validFrom', p.valid_from, 'validTo', p.valid_to,
                 'version', p.version) ORDER BY p.valid_from DESC) AS text)
               FROM household_poverty p WHERE p.province_code = h.province_code AND p.household_id = h.id) AS poverty,
              (SELECT CAST(json_agg(json_build_object('id', a.id, 'assessedOn', a.assessed_on,
                 'assessedBy', {free a.assessed_by}, 'incomePerPerson', a.income_per_person,
                 'deprivedIndicators', a.deprived_indicators, 'summary', {free a.summary}, 'version', a.version)
                 ORDER BY a.assessed_on DESC, a.id) AS text)
               FROM household_assessment a
               WHERE a.province_code = h.province_code AND a.household_id = h.id) AS assessments
            FROM household h""";

    private static final String FOR_STAFF =
            DETAIL.replace("{unit}", "h.written_unit_id").replaceAll("\\{free ([^{}]+)}", "$1");

    private static final String FOR_PARTNERS =
            DETAIL.replace("{unit}", "CAST(NULL AS integer)").replaceAll("\\{free ([^{}]+)}", "CAST(NULL AS text)");

    private static final String MEMBER = """
            SELECT m.id, m.beneficiary_id, b.code, coalesce(b.full_name, m.full_name) AS full_name, b.sex,
              coalesce(CAST(extract(year FROM b.birth_date) AS integer), m.birth_year) AS birth_year, m.relation, m.head,
              m.valid_from, m.valid_to, m.leaving_reason, m.version
            FROM household_member m
            LEFT JOIN beneficiary b ON b.province_code = m.province_code AND b.id = m.beneficiary_id""";

    private final Sql sql;
    private final AdminUnitDirectory units;
    private final Clock clock;

    HouseholdDetailQueries(Sql sql, AdminUnitDirectory units, Clock clock) {
        this.sql = sql;
        this.units = units;
        this.clock = clock;
    }

    Optional<HouseholdDetail> find(UUID id, AccessScope scope) {
        Select household = Select.of(scope.pseudonymised() ? FOR_PARTNERS : FOR_STAFF)
                .where("h.id = :id")
                .bind("id", id)
                .plannedOnce();
        return sql.one(Visibility.of(scope).onlyHouseholds(household, "h"), this::detail);
    }

    /** A member of a household that was found within the scope, after a change. */
    MemberDetail member(Household household, UUID id, AccessScope scope) {
        return sql.one(
                        Select.of(MEMBER)
                                .where("m.province_code = :province AND m.id = :id")
                                .bind("province", household.provinceCode())
                                .bind("id", id)
                                .whereGiven("m.province_code = :own", "own", scope.provinceCode()),
                        row -> new MemberDetail(
                                row.uuid("id"),
                                row.uuid("beneficiary_id"),
                                row.text("code"),
                                row.text("full_name"),
                                row.constant("sex", Sex.class),
                                row.integer("birth_year"),
                                row.text("relation"),
                                row.bool("head"),
                                row.date("valid_from"),
                                row.date("valid_to"),
                                row.text("leaving_reason"),
                                row.number("version")))
                .orElseThrow();
    }

    private HouseholdDetail detail(Row row) {
        Integer unit = row.integer("written_unit_id");
        return new HouseholdDetail(
                row.uuid("id"),
                row.text("code"),
                row.text("province_code"),
                unit == null
                        ? null
                        : Address.of(
                                units,
                                LocalDate.now(clock),
                                unit,
                                row.text("commune_code"),
                                row.text("hamlet"),
                                row.text("address_text")),
                row.text("phone"),
                row.text("note"),
                row.constant("status", HouseholdStatus.class),
                row.date("closed_on"),
                row.text("closing_reason"),
                some(row.json("members", MEMBERS)),
                some(row.json("poverty", POVERTY)),
                some(row.json("assessments", ASSESSMENTS)),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }

    private static <T> List<T> some(List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
