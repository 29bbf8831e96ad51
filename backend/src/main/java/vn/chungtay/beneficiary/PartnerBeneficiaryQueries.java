package vn.chungtay.beneficiary;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.beneficiary.PartnerBeneficiaryDetail.PartnerCircumstance;
import vn.chungtay.beneficiary.PartnerBeneficiaryDetail.PartnerDisability;
import vn.chungtay.beneficiary.PartnerBeneficiaryDetail.PartnerHousehold;
import vn.chungtay.beneficiary.PartnerBeneficiaryDetail.PartnerNeed;
import vn.chungtay.beneficiary.PartnerBeneficiaryDetail.PartnerSchoolStatus;
import vn.chungtay.beneficiary.PartnerBeneficiaryDetail.PartnerStay;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** What partners see of the people in their projects: its statements read nothing else. */
@ApplicationScoped
class PartnerBeneficiaryQueries {
    private static final TypeReference<List<PartnerCircumstance>> CIRCUMSTANCES = new TypeReference<>() {};
    private static final TypeReference<List<PartnerDisability>> DISABILITIES = new TypeReference<>() {};
    private static final TypeReference<List<PartnerSchoolStatus>> SCHOOL = new TypeReference<>() {};
    private static final TypeReference<List<PartnerStay>> STAYS = new TypeReference<>() {};
    private static final TypeReference<List<PartnerNeed>> NEEDS = new TypeReference<>() {};
    private static final TypeReference<PartnerHousehold> HOUSEHOLD = new TypeReference<>() {};
    private static final TypeReference<BeneficiaryDetail.Support> SUPPORT = new TypeReference<>() {};

    private static final String LIST = """
            SELECT b.id, b.code, b.sex, b.province_code, b.commune_code, b.status, b.updated_at,
              CAST(date_trunc('year', b.birth_date) AS date) AS birth_date,
              age_years(CAST(date_trunc('year', b.birth_date) AS date), :asOf) AS age,
            """
            + BeneficiaryQueries.CIRCUMSTANCES.replace("{restricted}", "AND NOT c.restricted") + "\n"
            + BeneficiaryQueries.SCHOOL_AND_POVERTY + ",\n" + PartnerBeneficiarySql.CONSENTED_NAME
            + "\nFROM beneficiary b";

    /** The order of names and days of birth would tell a partner what is hidden. */
    private static final SortKeys SORTS = SortKeys.tieBrokenBy("b.id", "code")
            .field("fullName", "text", "b.code")
            .field("code", "text", "b.code")
            .field("birthDate", "date", "coalesce(CAST(date_trunc('year', b.birth_date) AS date), DATE '1900-01-01')")
            .field("createdAt", "timestamptz", "b.created_at")
            .field("updatedAt", "timestamptz", "b.updated_at");

    private final Sql sql;
    private final BeneficiaryConditions conditions;
    private final AdminUnitDirectory units;
    private final Clock clock;

    PartnerBeneficiaryQueries(Sql sql, BeneficiaryConditions conditions, AdminUnitDirectory units, Clock clock) {
        this.sql = sql;
        this.conditions = conditions;
        this.units = units;
        this.clock = clock;
    }

    Page<BeneficiaryInList> list(BeneficiaryFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), this::summary);
    }

    /** The same rows as the list, all of them. */
    void export(
            BeneficiaryFilter filter, String sort, AccessScope scope, Consumer<PartnerBeneficiarySummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, this::summary, consumer);
    }

    Optional<PartnerBeneficiaryDetail> find(UUID id, AccessScope scope) {
        LocalDate today = LocalDate.now(clock);
        Select child = Select.of(PartnerBeneficiarySql.of(scope))
                .where("b.id = :id")
                .bind("id", id)
                .bind("today", today)
                .plannedOnce();
        return sql.one(Visibility.of(scope).onlyPeople(child, "b"), row -> detail(row, today));
    }

    private Select select(BeneficiaryFilter filter, AccessScope scope) {
        Select list = Select.of(LIST).where(BeneficiaryQueries.ON_A_DAY).bind("today", LocalDate.now(clock));
        return conditions.apply(list, filter, scope);
    }

    private PartnerBeneficiarySummary summary(Row row) {
        String[] school =
                row.text("school") == null ? new String[0] : row.text("school").split(" ");
        return new PartnerBeneficiarySummary(
                row.uuid("id"),
                row.text("code"),
                row.text("code"),
                row.text("consented_name"),
                row.constant("sex", Sex.class),
                row.date("birth_date"),
                yearOnly(row),
                row.integer("age"),
                row.text("province_code"),
                row.text("commune_code"),
                communeName(row),
                row.texts("circumstances"),
                school.length == 0 ? null : SchoolStatusRequest.Status.valueOf(school[0]),
                school.length < 2 ? null : SchoolStatusRequest.Level.valueOf(school[1]),
                row.constant("poverty", PovertyStatus.class),
                row.constant("status", BeneficiaryStatus.class),
                row.instant("updated_at"));
    }

    private PartnerBeneficiaryDetail detail(Row row, LocalDate today) {
        LocalDate birthDate = row.date("birth_date");
        return new PartnerBeneficiaryDetail(
                row.uuid("id"),
                row.text("code"),
                row.text("code"),
                row.text("consented_name"),
                row.uuid("photo_id"),
                row.constant("sex", Sex.class),
                birthDate,
                yearOnly(row),
                birthDate == null ? null : Period.between(birthDate, today).getYears(),
                row.text("province_code"),
                row.text("commune_code"),
                communeName(row),
                row.constant("status", BeneficiaryStatus.class),
                row.date("closed_on"),
                some(row.json("circumstances", CIRCUMSTANCES)),
                some(row.json("disabilities", DISABILITIES)),
                some(row.json("school_statuses", SCHOOL)),
                some(row.json("stays", STAYS)),
                some(row.json("needs", NEEDS)),
                row.json("household", HOUSEHOLD),
                row.json("support", SUPPORT),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }

    private static BirthDatePrecision yearOnly(Row row) {
        return row.date("birth_date") == null ? null : BirthDatePrecision.YEAR;
    }

    private String communeName(Row row) {
        String commune = row.text("commune_code");
        return commune == null
                ? null
                : units.find(commune, LocalDate.now(clock))
                        .map(AdminUnit::fullName)
                        .orElse(null);
    }

    private static <T> List<T> some(List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
