package vn.chungtay.organisation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;

/** Lists of what happened to organisations. */
@ApplicationScoped
class OrganisationEventQueries {
    private static final String LIST = """
            SELECT e.id, e.kind, e.happened_on, e.legal_basis, e.description,
                   (SELECT json_agg(json_build_object('role', y.role, 'organisation', json_build_object(
                             'id', y.organisation_id, 'kind', z.kind,
                             'name', organisation_name_on(y.organisation_id, e.happened_on)))
                             ORDER BY y.role, y.organisation_id)::text
                      FROM organisation_event_party y JOIN organisation z ON z.id = y.organisation_id
                     WHERE y.event_id = e.id) AS parties
            FROM organisation_event e""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("e.id", "-happenedOn")
            .field("happenedOn", "date", "e.happened_on")
            .field("kind", "text", "e.kind");

    private final Sql sql;

    OrganisationEventQueries(Sql sql) {
        this.sql = sql;
    }

    Page<OrganisationDetail.Event> list(OrganisationEventFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter), SORTS, page, scope.accountId().toString(), OrganisationEventQueries::event);
    }

    /** The whole list, row by row, for a file. */
    void export(OrganisationEventFilter filter, String sort, Consumer<OrganisationDetail.Event> consumer) {
        sql.each(select(filter), SORTS, sort, OrganisationEventQueries::event, consumer);
    }

    private static Select select(OrganisationEventFilter filter) {
        return Select.of(LIST)
                .whereGiven(
                        "EXISTS (SELECT 1 FROM organisation_event_party y WHERE y.event_id = e.id"
                                + " AND y.organisation_id = :organisation)",
                        "organisation",
                        filter.organisation)
                .whereGiven("e.kind IN (:kinds)", "kinds", OrganisationQueries.names(filter.kind))
                .whereGiven("e.happened_on >= :happenedFrom", "happenedFrom", filter.happenedFrom)
                .whereGiven("e.happened_on <= :happenedTo", "happenedTo", filter.happenedTo);
    }

    Optional<OrganisationDetail.Event> detail(UUID id) {
        return sql.one(Select.of(LIST).where("e.id = :id").bind("id", id), OrganisationEventQueries::event);
    }

    private static OrganisationDetail.Event event(Row row) {
        return new OrganisationDetail.Event(
                row.uuid("id"),
                row.constant("kind", OrganisationEventKind.class),
                row.date("happened_on"),
                row.text("legal_basis"),
                row.text("description"),
                OrganisationQueries.rows(row, "parties", new TypeReference<List<OrganisationDetail.Party>>() {}));
    }
}
