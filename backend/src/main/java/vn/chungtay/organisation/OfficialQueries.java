package vn.chungtay.organisation;

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
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;

/** Lists of people who act for organisations, and one of them as of a day. They are visible to every scope. */
@ApplicationScoped
class OfficialQueries {
    private static final String LIST = """
            SELECT f.id, f.full_name, f.academic_title, concat_ws(' ', f.academic_title, f.full_name) AS printed_name,
                   held.posts
            FROM official f
            CROSS JOIN LATERAL (
                SELECT json_agg(json_build_object('title', p.title, 'role', p.role,
                         'organisation', json_build_object('id', o.id, 'kind', o.kind,
                           'name', organisation_name_on(o.id, CAST(:asOf AS date)))) ORDER BY p.position, p.id)::text AS posts
                  FROM official_position p JOIN organisation o ON o.id = p.organisation_id
                 WHERE p.official_id = f.id AND daterange(p.valid_from, p.valid_to) @> CAST(:asOf AS date)) held""";

    private static final String HOLDS = """
            EXISTS (SELECT 1 FROM official_position p
                     WHERE p.official_id = f.id AND daterange(p.valid_from, p.valid_to) @> CAST(:asOf AS date)
                       AND %s)""";

    private static final String DETAIL = """
            SELECT f.id, f.full_name, f.academic_title, concat_ws(' ', f.academic_title, f.full_name) AS printed_name,
                   f.phone, f.email, f.version, f.created_at, f.updated_at,
                   (SELECT json_agg(json_build_object('id', p.id, 'title', p.title, 'role', p.role,
                             'position', p.position, 'validFrom', p.valid_from, 'validTo', p.valid_to,
                             'legalBasis', p.legal_basis,
                             'organisation', json_build_object('id', o.id, 'kind', o.kind,
                               'name', organisation_name_on(o.id,
                                 coalesce(p.valid_to - 1, greatest(p.valid_from, CAST(:asOf AS date))))))
                             ORDER BY daterange(p.valid_from, p.valid_to) @> CAST(:asOf AS date) DESC,
                               p.position, p.valid_from DESC NULLS LAST, p.id)::text
                      FROM official_position p JOIN organisation o ON o.id = p.organisation_id
                     WHERE p.official_id = f.id) AS positions
            FROM official f""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("f.id", "fullName")
            .field("fullName", "text", "f.given_name", "f.family_name", "f.middle_name");

    private final Sql sql;
    private final Clock clock;

    OfficialQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<OfficialSummary> list(OfficialFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter), SORTS, page, scope.accountId().toString(), OfficialSummary::of);
    }

    /** The whole list, row by row, for a file. */
    void export(OfficialFilter filter, String sort, Consumer<OfficialSummary> consumer) {
        sql.each(select(filter), SORTS, sort, OfficialSummary::of, consumer);
    }

    private Select select(OfficialFilter filter) {
        List<String> roles = OrganisationQueries.names(filter.role);
        Select officials = Select.of(LIST)
                .bind("asOf", dayOf(filter.asOf))
                .whereGiven(HOLDS.formatted("p.organisation_id = :organisation"), "organisation", filter.organisation)
                .whereGiven(HOLDS.formatted("p.role IN (:roles)"), "roles", roles);
        SearchWords words = SearchWords.of(filter.q);
        if (!words.isEmpty()) {
            officials.where(words.allIn("f.search_key"));
            words.bind(officials);
        }
        return officials;
    }

    Optional<OfficialDetail> detail(UUID id, LocalDate asOf) {
        LocalDate day = dayOf(asOf);
        return sql.one(
                Select.of(DETAIL).where("f.id = :id").bind("id", id).bind("asOf", day),
                row -> OfficialDetail.of(row, day));
    }

    private LocalDate dayOf(LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
