package vn.chungtay.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.beneficiary.AreaDirectory;
import vn.chungtay.beneficiary.PovertyStatus;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.PaperCodes;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Texts;
import vn.chungtay.visibility.Visibility;

/** Lists of households: one SELECT per page, whatever its length. */
@ApplicationScoped
class HouseholdQueries {
    private static final String PRESENT =
            "m.province_code = h.province_code AND m.household_id = h.id AND m.valid_from <= :asOf"
                    + " AND (m.valid_to IS NULL OR m.valid_to > :asOf)";

    private static final String WITH_PEOPLE = "household_member m LEFT JOIN beneficiary b"
            + " ON b.province_code = m.province_code AND b.id = m.beneficiary_id";

    /** Below the age limit of the law of that day; of members without a record only the year of birth is known. */
    private static final String IS_CHILD = "coalesce(age_years(b.birth_date, :asOf),"
            + " CAST(extract(year FROM CAST(:asOf AS date)) AS integer) - m.birth_year)"
            + " < (SELECT p.value FROM parameter p WHERE p.name = 'CHILD_AGE_LIMIT' AND p.variant = 'LAW'"
            + " AND p.scope_code = 'VN' AND p.valid_from <= :asOf AND (p.valid_to IS NULL OR p.valid_to > :asOf))";

    private static final String POVERTY =
            "SELECT p.status FROM household_poverty p WHERE p.province_code = h.province_code"
                    + " AND p.household_id = h.id AND p.valid_from <= :asOf AND (p.valid_to IS NULL OR p.valid_to > :asOf)";

    private static final String LIST = "SELECT h.id, h.code, h.province_code, h.status, h.updated_at, {place},"
            + " (SELECT coalesce(b.full_name, m.full_name) FROM " + WITH_PEOPLE + " WHERE m.head AND {named} AND "
            + PRESENT
            + ") AS head_name,"
            + " (SELECT count(*) FROM household_member m WHERE " + PRESENT + ") AS members,"
            + " (SELECT count(*) FROM " + WITH_PEOPLE + " WHERE " + PRESENT + " AND " + IS_CHILD + ") AS children,"
            + " (" + POVERTY + ") AS poverty\nFROM household h";

    /** The day is bound for the columns; a count, which has none of them, must know it too. */
    private static final String ON_A_DAY = "CAST(:asOf AS date) IS NOT NULL";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("h.id", "code")
            .field("code", "text", "h.code")
            .field("createdAt", "timestamptz", "h.created_at")
            .field("updatedAt", "timestamptz", "h.updated_at");

    private final Sql sql;
    private final AreaDirectory areas;
    private final AdminUnitDirectory units;
    private final Clock clock;

    HouseholdQueries(Sql sql, AreaDirectory areas, AdminUnitDirectory units, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.units = units;
        this.clock = clock;
    }

    Page<HouseholdSummary> list(HouseholdFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), this::summary);
    }

    /** The same rows as the list, all of them. */
    void export(HouseholdFilter filter, String sort, AccessScope scope, Consumer<HouseholdSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, this::summary, consumer);
    }

    private Select select(HouseholdFilter filter, AccessScope scope) {
        boolean partner = scope.pseudonymised();
        String head = LIST.replace(
                        "{place}", partner ? "NULL AS commune_code, NULL AS hamlet" : "h.commune_code, h.hamlet")
                .replace("{named}", partner ? "false" : "true");
        LocalDate asOf = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        Select households = Visibility.of(scope)
                .onlyHouseholds(Select.of(head).where(ON_A_DAY), "h")
                .bind("asOf", asOf);
        Visibility.of(scope).requireAreaAllowed(filter.adminUnit);
        areas.restrict(households, "h", filter.adminUnit, asOf);
        search(households, filter.q, partner);
        return dated(households, filter, scope);
    }

    private static void search(Select households, String q, boolean partner) {
        if (q == null || q.isBlank()) {
            return;
        }
        String text = q.strip();
        String code = text.toUpperCase(Locale.ROOT);
        if (partner || PaperCodes.isBegun(code)) {
            households.where("starts_with(h.code, :q)").bind("q", code);
            return;
        }
        String place = Texts.literally(text.replaceAll("\\s+", " "));
        households.where("""
                        h.search_key LIKE '%' || search_key(:place) || '%'
                        OR (h.province_code, h.id) IN (
                          SELECT m.province_code, m.household_id FROM household_member m
                          WHERE is_named(m.search_key, :q)
                          UNION ALL
                          SELECT m.province_code, m.household_id FROM beneficiary b
                          JOIN household_member m ON m.province_code = b.province_code AND m.beneficiary_id = b.id
                          WHERE is_named(b.search_key, :q))""").bind("q", text).bind("place", place);
    }

    private static Select dated(Select households, HouseholdFilter filter, AccessScope scope) {
        String restricted = " AND " + Visibility.of(scope).circumstances("c");
        String child = "EXISTS (SELECT 1 FROM " + WITH_PEOPLE + " WHERE " + PRESENT + " AND " + IS_CHILD + ")";
        String hard =
                "EXISTS (SELECT 1 FROM household_member m JOIN circumstance c ON c.province_code = m.province_code"
                        + " AND c.beneficiary_id = m.beneficiary_id AND c.valid_from <= :asOf"
                        + " AND (c.valid_to IS NULL OR c.valid_to > :asOf)"
                        + " AND (c.group_code LIKE 'TE%' OR c.group_code = 'HARDSHIP')" + restricted + " WHERE "
                        + PRESENT + ")";
        String assessment = "EXISTS (SELECT 1 FROM household_assessment a WHERE a.province_code = h.province_code"
                + " AND a.household_id = h.id AND a.assessed_on <= :asOf)";
        yes(households, filter.hasChildren, child);
        yes(households, filter.hardship, hard);
        yes(households, filter.assessed, assessment);
        return households
                .whereGiven("(" + POVERTY + ") IN (:poverty)", "poverty", names(filter.poverty))
                .whereGiven("h.status IN (:statuses)", "statuses", names(filter.status))
                .whereGiven(
                        "EXISTS (SELECT 1 FROM enrolment e WHERE e.province_code = h.province_code"
                                + " AND e.household_id = h.id AND e.project_id = :project AND "
                                + Visibility.of(scope).project("e", "project_id") + " AND e.valid_from <= :asOf"
                                + " AND (e.valid_to IS NULL OR e.valid_to > :asOf))",
                        "project",
                        filter.project);
    }

    private static void yes(Select households, Boolean wanted, String condition) {
        if (wanted != null) {
            households.where(wanted ? condition : "NOT " + condition);
        }
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(Enum::name).toList();
    }

    private HouseholdSummary summary(Row row) {
        String commune = row.text("commune_code");
        return new HouseholdSummary(
                row.uuid("id"),
                row.text("code"),
                row.text("head_name"),
                row.text("province_code"),
                commune,
                commune == null
                        ? null
                        : units.find(commune, LocalDate.now(clock))
                                .map(AdminUnit::fullName)
                                .orElse(null),
                row.text("hamlet"),
                row.integer("members"),
                row.integer("children"),
                row.constant("poverty", PovertyStatus.class),
                row.constant("status", HouseholdStatus.class),
                row.instant("updated_at"));
    }
}
