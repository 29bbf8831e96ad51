package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;

/** Lists of people: one SELECT per page, whatever its length. */
@ApplicationScoped
class BeneficiaryQueries {
    static final String CIRCUMSTANCES = """
              ARRAY(SELECT c.group_code FROM circumstance c
                    WHERE c.province_code = b.province_code AND c.beneficiary_id = b.id
                      AND c.valid_from <= :asOf AND (c.valid_to IS NULL OR c.valid_to > :asOf) {restricted}
                    ORDER BY c.group_code) AS circumstances,""";

    static final String SCHOOL_AND_POVERTY = """
              (SELECT concat_ws(' ', sc.status, sc.level) FROM school_status sc
               WHERE sc.province_code = b.province_code AND sc.beneficiary_id = b.id
                 AND sc.valid_from <= :asOf AND (sc.valid_to IS NULL OR sc.valid_to > :asOf)) AS school,
              (SELECT hp.status FROM household_member hm
               JOIN household_poverty hp ON hp.province_code = hm.province_code AND hp.household_id = hm.household_id
                AND hp.valid_from <= :asOf AND (hp.valid_to IS NULL OR hp.valid_to > :asOf)
               WHERE hm.province_code = b.province_code AND hm.beneficiary_id = b.id
                 AND hm.valid_from <= :asOf AND (hm.valid_to IS NULL OR hm.valid_to > :asOf)) AS poverty""";

    private static final String LIST = """
            SELECT b.id, b.code, b.sex, b.ethnic_group, b.province_code, b.status, b.updated_at, b.full_name,
              b.birth_date, b.birth_date_precision, age_years(b.birth_date, :asOf) AS age, b.commune_code, b.hamlet,
              b.identity_state,
            """ + CIRCUMSTANCES + "\n" + SCHOOL_AND_POVERTY + """
            ,
              (SELECT n.name FROM stay st
               JOIN organisation_name n ON n.organisation_id = st.organisation_id
                AND (n.valid_from IS NULL OR n.valid_from <= :asOf) AND (n.valid_to IS NULL OR n.valid_to > :asOf)
               WHERE st.province_code = b.province_code AND st.beneficiary_id = b.id
                 AND st.valid_from <= :asOf AND (st.valid_to IS NULL OR st.valid_to > :asOf)) AS facility_name
            FROM beneficiary b""";

    /** The day is bound for the columns; a count, which has none of them, must know it too. */
    static final String ON_A_DAY = "CAST(:asOf AS date) IS NOT NULL";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("b.id", "fullName")
            .field("fullName", "text", "b.given_name", "b.family_name", "b.middle_name")
            .field("code", "text", "b.code")
            .field("birthDate", "date", "coalesce(b.birth_date, DATE '1900-01-01')")
            .field("createdAt", "timestamptz", "b.created_at")
            .field("updatedAt", "timestamptz", "b.updated_at");

    private final Sql sql;
    private final PartnerBeneficiaryQueries partners;
    private final BeneficiaryConditions conditions;
    private final AdminUnitDirectory units;
    private final Clock clock;

    BeneficiaryQueries(
            Sql sql,
            PartnerBeneficiaryQueries partners,
            BeneficiaryConditions conditions,
            AdminUnitDirectory units,
            Clock clock) {
        this.sql = sql;
        this.partners = partners;
        this.conditions = conditions;
        this.units = units;
        this.clock = clock;
    }

    /** What the reader may see of the people in a list. */
    Page<BeneficiaryInList> list(BeneficiaryFilter filter, PageRequest page, AccessScope scope) {
        return scope.pseudonymised()
                ? partners.list(filter, page, scope)
                : sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), this::summary);
    }

    /** The same rows as the list, all of them; nothing at all for partners, who have a list of their own. */
    void export(BeneficiaryFilter filter, String sort, AccessScope scope, Consumer<BeneficiarySummary> consumer) {
        if (!scope.pseudonymised()) {
            sql.each(select(filter, scope), SORTS, sort, this::summary, consumer);
        }
    }

    private Select select(BeneficiaryFilter filter, AccessScope scope) {
        String head = LIST.replace("{restricted}", "AND NOT c.restricted");
        return conditions.apply(Select.of(head).where(ON_A_DAY), filter, scope);
    }

    private BeneficiarySummary summary(Row row) {
        String commune = row.text("commune_code");
        String[] school =
                row.text("school") == null ? new String[0] : row.text("school").split(" ");
        return new BeneficiarySummary(
                row.uuid("id"),
                row.text("code"),
                row.text("full_name"),
                row.constant("sex", Sex.class),
                row.date("birth_date"),
                row.constant("birth_date_precision", BirthDatePrecision.class),
                row.integer("age"),
                row.text("ethnic_group"),
                row.text("province_code"),
                commune,
                commune == null
                        ? null
                        : units.find(commune, LocalDate.now(clock))
                                .map(AdminUnit::fullName)
                                .orElse(null),
                row.text("hamlet"),
                row.texts("circumstances"),
                school.length == 0 ? null : SchoolStatusRequest.Status.valueOf(school[0]),
                school.length < 2 ? null : SchoolStatusRequest.Level.valueOf(school[1]),
                row.constant("poverty", PovertyStatus.class),
                row.text("facility_name"),
                row.constant("identity_state", IdentityState.class),
                row.constant("status", BeneficiaryStatus.class),
                row.instant("updated_at"));
    }
}
