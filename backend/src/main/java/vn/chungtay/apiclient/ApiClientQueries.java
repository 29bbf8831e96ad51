package vn.chungtay.apiclient;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.chungtay.shared.type.Texts;
import vn.chungtay.visibility.Visibility;

/** Reads partners' systems: each list and each detail is one SELECT. */
@ApplicationScoped
class ApiClientQueries {
    private static final TypeReference<List<ApiClientDetail.Secret>> SECRETS = new TypeReference<>() {};

    private static final String LIVE = """
            s.api_client_id = c.id AND s.ended_at IS NULL AND s.expires_at > CAST(:now AS timestamptz)""";

    private static final String STATUS = "CASE WHEN c.blocked_at IS NOT NULL THEN 'BLOCKED'"
            + " WHEN c.expires_on <= :today THEN 'EXPIRED'"
            + " WHEN NOT EXISTS (SELECT 1 FROM api_client_secret s WHERE " + LIVE + ") THEN 'NO_SECRET'"
            + " ELSE 'ACTIVE' END";

    private static final String COLUMNS = """
            SELECT c.id, c.client_id, c.name, c.organisation_id,
                   organisation_name_on(c.organisation_id, :today) AS organisation_name, {status} AS status, c.scopes,
                   c.networks, c.requests_per_minute, c.expires_on, c.last_token_at, c.created_at, c.updated_at,
                   c.version, c.contact, c.blocked_at, c.blocked_reason""".replace("{status}", STATUS);

    private static final String LIST = COLUMNS + ", (SELECT max(s.expires_at) FROM api_client_secret s WHERE " + LIVE
            + ") AS secrets_end_at\nFROM api_client c";

    private static final String DETAIL = COLUMNS + """
            ,
                   (SELECT coalesce(json_agg(json_build_object('id', s.id, 'hint', s.hint,
                           'live', s.ended_at IS NULL AND s.expires_at > CAST(:now AS timestamptz),
                           'createdAt', s.created_at, 'expiresAt', s.expires_at, 'endedAt', s.ended_at,
                           'lastUsedAt', s.last_used_at) ORDER BY s.created_at DESC, s.id), '[]')
                    FROM api_client_secret s WHERE s.api_client_id = c.id)::text AS secrets
            FROM api_client c""";

    /** The day and the instant are bound for the columns; a count, which has none of them, must know them too. */
    private static final String NOW = "CAST(:today AS date) IS NOT NULL AND CAST(:now AS timestamptz) IS NOT NULL";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("c.id", "name")
            .field("name", "text", "c.name")
            .field("clientId", "text", "c.client_id")
            .field("createdAt", "timestamptz", "c.created_at");

    private final Sql sql;
    private final Clock clock;

    ApiClientQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<ApiClientSummary> list(ApiClientFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), ApiClientQueries::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(ApiClientFilter filter, String sort, AccessScope scope, Consumer<ApiClientSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, ApiClientQueries::summary, consumer);
    }

    Optional<ApiClientDetail> detail(UUID id, AccessScope scope) {
        return sql.one(visible(DETAIL, scope).where("c.id = :id").bind("id", id), ApiClientQueries::detail);
    }

    private Select select(ApiClientFilter filter, AccessScope scope) {
        Select clients = visible(LIST, scope)
                .whereGiven("c.organisation_id = :organisation", "organisation", filter.organisation)
                .whereGiven(
                        STATUS + " IN (:statuses)",
                        "statuses",
                        filter.status == null || filter.status.isEmpty()
                                ? null
                                : filter.status.stream().map(Enum::name).toList());
        if (filter.q != null && !filter.q.isBlank()) {
            clients.where("c.search_key LIKE search_key(:pattern)")
                    .bind("pattern", Texts.anywhere(Texts.clean(filter.q)));
        }
        return clients;
    }

    /** An administrator of one province keeps the systems of organisations of this province. */
    private Select visible(String head, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        Select clients =
                Select.of(head).where(NOW).bind("today", LocalDate.now(clock)).bind("now", clock.instant());
        return visibility.restrict(
                clients,
                "c.organisation_id IN (SELECT o.id FROM organisation o WHERE " + visibility.province("o") + ")");
    }

    private static ApiClientSummary summary(Row row) {
        return new ApiClientSummary(
                row.uuid("id"),
                row.text("client_id"),
                row.text("name"),
                row.uuid("organisation_id"),
                row.text("organisation_name"),
                row.constant("status", ApiClientStatus.class),
                row.texts("scopes"),
                row.integer("requests_per_minute"),
                row.date("expires_on"),
                row.instant("secrets_end_at"),
                row.instant("last_token_at"),
                row.instant("created_at"));
    }

    private static ApiClientDetail detail(Row row) {
        return new ApiClientDetail(
                row.uuid("id"),
                row.text("client_id"),
                row.text("name"),
                row.uuid("organisation_id"),
                row.text("organisation_name"),
                row.text("contact"),
                row.constant("status", ApiClientStatus.class),
                row.texts("scopes"),
                row.texts("networks"),
                row.integer("requests_per_minute"),
                row.date("expires_on"),
                row.instant("blocked_at"),
                row.text("blocked_reason"),
                row.instant("last_token_at"),
                row.json("secrets", SECRETS),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
