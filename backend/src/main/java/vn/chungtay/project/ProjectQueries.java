package vn.chungtay.project;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Money;
import vn.chungtay.shared.type.Texts;
import vn.chungtay.visibility.Visibility;

/** The list of projects as of a day. */
@ApplicationScoped
class ProjectQueries {
    private static final String LIST = """
            SELECT p.id, p.province_code, p.code, p.name, p.phase_from, p.phase_to, p.currency,
                   %s AS status,
                   %s AS owner,
                   (SELECT json_agg(json_build_object('id', dn.organisation_id, 'name', %s) ORDER BY dn.valid_from, dn.id)::text
                      FROM project_organisation dn
                     WHERE dn.province_code = p.province_code AND dn.project_id = p.id AND dn.role = 'DONOR'
                       AND daterange(dn.valid_from, dn.valid_to) @> CAST(:asOf AS date)) AS donors,
                   (SELECT count(*) FROM component c
                     WHERE c.province_code = p.province_code AND c.project_id = p.id) AS components,
                   %s AS approved,
                   %s AS disbursed
            FROM project p""";

    private static final String HAS_ROLE = "EXISTS (SELECT 1 FROM project_organisation fr"
            + " WHERE fr.province_code = p.province_code AND fr.project_id = p.id AND %s)";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("p.id", "name")
            .field("name", "text", "p.name")
            .field("code", "text", "p.code")
            .field("phaseFrom", "date", "p.phase_from");

    private static final TypeReference<List<OrganisationRef>> ORGANISATIONS = new TypeReference<>() {};

    private final Sql sql;
    private final Clock clock;

    ProjectQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<ProjectSummary> list(ProjectFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), ProjectQueries::summary);
    }

    void export(ProjectFilter filter, String sort, AccessScope scope, Consumer<ProjectSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, ProjectQueries::summary, consumer);
    }

    private Select select(ProjectFilter filter, AccessScope scope) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = filter.asOf == null ? today : filter.asOf;
        String disbursed = asOf.equals(today) ? ProjectSql.DISBURSED_TODAY : ProjectSql.DISBURSED;
        Select select = Select.of(LIST.formatted(
                        ProjectSql.STATUS,
                        ProjectSql.OWNER,
                        OrganisationNames.at("dn.organisation_id", ":asOf"),
                        ProjectSql.ofComponents(ProjectSql.APPROVED),
                        ProjectSql.ofComponents(disbursed)))
                .bind("asOf", asOf);
        Visibility.of(scope)
                .onlyProjects(select, "p")
                .whereGiven("p.province_code = :province", "province", filter.province)
                .whereGiven("p.programme_id = :programme", "programme", filter.programme)
                .whereGiven(
                        "CAST(:runningOn AS date) BETWEEN p.phase_from AND p.phase_to", "runningOn", filter.runningOn)
                .whereGiven(
                        HAS_ROLE.formatted("fr.role = 'DONOR' AND fr.organisation_id = :donor"), "donor", filter.donor)
                .whereGiven(
                        HAS_ROLE.formatted("fr.role = 'OWNER' AND fr.organisation_id = :owner"
                                + " AND daterange(fr.valid_from, fr.valid_to) @> CAST(:asOf AS date)"),
                        "owner",
                        filter.owner);
        if (filter.status != null && !filter.status.isEmpty()) {
            select.where(ProjectSql.STATUS + " IN (:statuses)")
                    .bind("statuses", filter.status.stream().map(Enum::name).toList());
        }
        if (filter.q != null && !filter.q.isBlank()) {
            select.where("p.search_key LIKE search_key(:pattern)")
                    .bind("pattern", Texts.anywhere(Texts.clean(filter.q)));
        }
        return select;
    }

    private static ProjectSummary summary(Row row) {
        String currency = row.text("currency");
        List<OrganisationRef> donors = row.json("donors", ORGANISATIONS);
        return new ProjectSummary(
                row.uuid("id"),
                row.text("province_code"),
                row.text("code"),
                row.text("name"),
                row.date("phase_from"),
                row.date("phase_to"),
                row.constant("status", ProjectStatus.class),
                row.json("owner", new TypeReference<OrganisationRef>() {}),
                donors == null ? List.of() : donors,
                row.integer("components"),
                new Money(row.number("approved"), currency),
                new Money(row.number("disbursed"), currency));
    }
}
