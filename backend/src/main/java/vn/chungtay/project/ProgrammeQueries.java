package vn.chungtay.project;

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

/** Lists programmes and shows one with its tree. */
@ApplicationScoped
class ProgrammeQueries {
    private static final String ORGANISATION =
            "CASE WHEN g.organisation_id IS NOT NULL THEN json_build_object('id', g.organisation_id, 'name', "
                    + OrganisationNames.at("g.organisation_id", ":today") + ")::text END AS organisation";

    private static final String LIST = "SELECT g.id, g.province_code, g.code, g.name, g.period_from, g.period_to, "
            + ORGANISATION
            + ", (SELECT count(*) FROM project p WHERE p.province_code = g.province_code AND p.programme_id = g.id"
            + " AND $visible) AS projects\nFROM programme g";

    private static final String DETAIL = "SELECT g.*, " + ORGANISATION + """
            , (SELECT json_agg(json_build_object('id', p.id, 'code', p.code, 'name', p.name)
                        ORDER BY p.phase_from, p.id)::text
                 FROM project p
                WHERE p.province_code = g.province_code AND p.programme_id = g.id AND $visible) AS projects,
              (SELECT json_agg(json_build_object('id', k.id, 'code', k.code, 'name', k.name)
                        ORDER BY k.period_from, k.id)::text
                 FROM campaign k
                WHERE k.province_code = g.province_code AND k.programme_id = g.id AND $campaigns) AS campaigns
            FROM programme g""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("g.id", "name")
            .field("name", "text", "g.name")
            .field("code", "text", "g.code")
            .field("periodFrom", "date", "g.period_from");

    private static final TypeReference<List<ProjectRef>> REFS = new TypeReference<>() {};

    private final Sql sql;
    private final Clock clock;

    ProgrammeQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<ProgrammeSummary> list(ProgrammeFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), ProgrammeQueries::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(ProgrammeFilter filter, String sort, AccessScope scope, Consumer<ProgrammeSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, ProgrammeQueries::summary, consumer);
    }

    private Select select(ProgrammeFilter filter, AccessScope scope) {
        Select select = visible(LIST, scope)
                .whereGiven("g.organisation_id = :organisation", "organisation", filter.organisation)
                .whereGiven(
                        "g.period_from <= :runningOn AND (g.period_to IS NULL OR g.period_to >= :runningOn)",
                        "runningOn",
                        filter.runningOn);
        if (filter.q != null && !filter.q.isBlank()) {
            select.where("search_key(g.code || ' ' || g.name) LIKE search_key(:pattern)")
                    .bind("pattern", Texts.anywhere(Texts.clean(filter.q)));
        }
        return select;
    }

    Optional<ProgrammeDetail> find(UUID id, AccessScope scope) {
        return sql.one(visible(DETAIL, scope).where("g.id = :id").bind("id", id), ProgrammeQueries::detail);
    }

    private Select visible(String head, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        Select select = Select.of(head.replace("$visible", visibility.projects("p"))
                        .replace("$campaigns", visibility.campaigns("k")))
                .bind("today", LocalDate.now(clock));
        return visibility.restrict(select, visibility.programmes("g"));
    }

    private static ProgrammeSummary summary(Row row) {
        return new ProgrammeSummary(
                row.uuid("id"),
                row.text("province_code"),
                row.text("code"),
                row.text("name"),
                row.json("organisation", new TypeReference<OrganisationRef>() {}),
                row.date("period_from"),
                row.date("period_to"),
                row.integer("projects"));
    }

    private static ProgrammeDetail detail(Row row) {
        return new ProgrammeDetail(
                row.uuid("id"),
                row.text("province_code"),
                row.text("code"),
                row.text("name"),
                row.json("organisation", new TypeReference<OrganisationRef>() {}),
                row.date("period_from"),
                row.date("period_to"),
                row.text("legal_basis"),
                ProjectDetailQueries.list(row, "projects", REFS),
                ProjectDetailQueries.list(row, "campaigns", REFS),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
