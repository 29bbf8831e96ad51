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

/** Lists turns of service. */
@ApplicationScoped
class ServiceEventQueries {
    private static final String LIST = "SELECT e.id, e.province_code, e.service, e.happened_on, e.eligibility,"
            + " CASE WHEN NOT :pseudonymised THEN e.commune_code END AS commune_code, e.provider_id, "
            + OrganisationNames.at("e.provider_id", "e.happened_on")
            + " AS provider, e.activity_id, e.note, e.version, "
            + PeopleSql.COLUMNS + "\nFROM service_event e" + PeopleSql.JOINS;

    private static final String REMOTE = "EXISTS (SELECT 1 FROM admin_unit_mark m WHERE m.unit_code = e.commune_code"
            + " AND m.mark IN ('REMOTE', 'REGION_III') AND daterange(m.valid_from, m.valid_to) @> e.happened_on)";

    private static final SortKeys SORTS =
            SortKeys.tieBrokenBy("e.id", "-happenedOn").field("happenedOn", "date", "e.happened_on");

    private final Sql sql;
    private final AreaDirectory areas;
    private final Clock clock;

    ServiceEventQueries(Sql sql, AreaDirectory areas, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.clock = clock;
    }

    Page<ServiceEventSummary> list(ServiceEventFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), ServiceEventQueries::summary);
    }

    void export(ServiceEventFilter filter, String sort, AccessScope scope, Consumer<ServiceEventSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, ServiceEventQueries::summary, consumer);
    }

    Optional<ServiceEventSummary> find(UUID id, AccessScope scope) {
        return sql.one(PeopleSql.visible(LIST, scope).where("e.id = :id").bind("id", id), ServiceEventQueries::summary);
    }

    private Select select(ServiceEventFilter filter, AccessScope scope) {
        Select select = PeopleSql.visible(LIST, scope)
                .whereGiven("e.project_id = :project", "project", filter.project)
                .whereGiven("e.component_id = :component", "component", filter.component)
                .whereGiven("e.happened_on >= :from", "from", filter.from)
                .whereGiven("e.happened_on <= :to", "to", filter.to)
                .whereGiven("e.beneficiary_id = :beneficiary", "beneficiary", filter.beneficiary)
                .whereGiven("e.household_id = :household", "household", filter.household);
        if (filter.service != null && !filter.service.isEmpty()) {
            select.where("e.service IN (:services)").bind("services", filter.service);
        }
        if (filter.eligibility != null && !filter.eligibility.isEmpty()) {
            select.where("e.eligibility IN (:rules)")
                    .bind("rules", filter.eligibility.stream().map(Enum::name).toList());
        }
        if (filter.remote != null) {
            select.where(filter.remote ? REMOTE : "NOT " + REMOTE);
        }
        Visibility.of(scope).requireAreaAllowed(filter.adminUnit);
        return areas.restrict(select, "e", filter.adminUnit, LocalDate.now(clock));
    }

    private static ServiceEventSummary summary(Row row) {
        UUID provider = row.uuid("provider_id");
        return new ServiceEventSummary(
                row.uuid("id"),
                row.text("province_code"),
                PeopleSql.project(row),
                PeopleSql.component(row),
                PeopleSql.person(row),
                PeopleSql.household(row),
                row.text("service"),
                row.date("happened_on"),
                row.constant("eligibility", EligibilityRule.class),
                row.text("commune_code"),
                provider == null ? null : new OrganisationRef(provider, row.text("provider")),
                row.uuid("activity_id"),
                row.text("note"),
                row.number("version"));
    }
}
