package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.AreaDirectory;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Lists enrolments: sponsorship lists, scholars, families. */
@ApplicationScoped
class EnrolmentQueries {
    private static final String LIST =
            "SELECT e.id, e.province_code, e.kind, m.name AS scheme, e.award_year, e.valid_from,"
                    + " e.valid_to, e.end_reason, e.note, e.version, "
                    + PeopleSql.COLUMNS + "\nFROM enrolment e" + PeopleSql.JOINS
                    + "\nLEFT JOIN scheme m ON m.province_code = e.province_code AND m.id = e.scheme_id"
                    + "\nCROSS JOIN LATERAL (SELECT e.province_code, coalesce(b.commune_code, h.commune_code) AS commune_code,"
                    + " coalesce(b.written_unit_id, h.written_unit_id) AS written_unit_id) place";

    private static final String WITHOUT_PLAN = "e.beneficiary_id IS NOT NULL AND NOT EXISTS (SELECT 1"
            + " FROM permanency_plan l WHERE l.province_code = e.province_code AND l.project_id = e.project_id"
            + " AND l.beneficiary_id = e.beneficiary_id AND l.status = 'ACTIVE')";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("e.id", "validFrom")
            .field("validFrom", "date", "e.valid_from")
            .field("awardYear", "integer", "coalesce(e.award_year, 0)");

    /** Names order a list only where names may be seen. */
    private static final SortKeys SORTS_WITH_NAMES = SortKeys.tieBrokenBy("e.id", "validFrom")
            .field("validFrom", "date", "e.valid_from")
            .field("awardYear", "integer", "coalesce(e.award_year, 0)")
            .field(
                    "name",
                    "text",
                    "coalesce(b.given_name, '')",
                    "coalesce(b.family_name, '')",
                    "coalesce(b.middle_name, '')");

    private final Sql sql;
    private final AreaDirectory areas;
    private final Clock clock;

    EnrolmentQueries(Sql sql, AreaDirectory areas, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.clock = clock;
    }

    Page<EnrolmentSummary> list(EnrolmentFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(
                select(filter, scope), sorts(scope), page, scope.accountId().toString(), EnrolmentQueries::summary);
    }

    void export(EnrolmentFilter filter, String sort, AccessScope scope, Consumer<EnrolmentSummary> consumer) {
        sql.each(select(filter, scope), sorts(scope), sort, EnrolmentQueries::summary, consumer);
    }

    Optional<EnrolmentSummary> find(UUID id, AccessScope scope) {
        return sql.one(PeopleSql.visible(LIST, scope).where("e.id = :id").bind("id", id), EnrolmentQueries::summary);
    }

    private static SortKeys sorts(AccessScope scope) {
        return scope.pseudonymised() ? SORTS : SORTS_WITH_NAMES;
    }

    private Select select(EnrolmentFilter filter, AccessScope scope) {
        Select select = PeopleSql.visible(LIST, scope)
                .whereGiven("e.project_id = :project", "project", filter.project)
                .whereGiven("e.component_id = :component", "component", filter.component)
                .whereGiven("e.award_year = :awardYear", "awardYear", filter.awardYear)
                .whereGiven("e.beneficiary_id = :beneficiary", "beneficiary", filter.beneficiary)
                .whereGiven("e.household_id = :household", "household", filter.household)
                .whereGiven(
                        "daterange(e.valid_from, e.valid_to) @> CAST(:activeOn AS date)"
                                + " AND e.end_reason IS DISTINCT FROM 'RECORDED_IN_ERROR'",
                        "activeOn",
                        filter.activeOn);
        if (filter.kind != null && !filter.kind.isEmpty()) {
            select.where("e.kind IN (:kinds)")
                    .bind("kinds", filter.kind.stream().map(Enum::name).toList());
        }
        if (filter.withoutPlan != null) {
            select.where(filter.withoutPlan ? WITHOUT_PLAN : "NOT (" + WITHOUT_PLAN + ")");
        }
        Visibility.of(scope).requireAreaAllowed(filter.adminUnit);
        return areas.restrict(select, "place", filter.adminUnit, LocalDate.now(clock));
    }

    private static EnrolmentSummary summary(Row row) {
        return new EnrolmentSummary(
                row.uuid("id"),
                row.text("province_code"),
                PeopleSql.project(row),
                PeopleSql.component(row),
                row.constant("kind", EnrolmentKind.class),
                PeopleSql.person(row),
                PeopleSql.household(row),
                row.text("scheme"),
                row.integer("award_year"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("end_reason"),
                row.text("note"),
                row.number("version"));
    }
}
