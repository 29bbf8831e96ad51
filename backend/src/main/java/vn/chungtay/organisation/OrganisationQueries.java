package vn.chungtay.organisation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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

/** Lists of organisations and one organisation as it was on a day. Organisations are visible to every scope. */
@ApplicationScoped
class OrganisationQueries {
    private static final String LIST = """
            SELECT o.id, o.kind, o.sector, o.level, o.province_code, o.commune_code, o.short_name, o.dissolved_on,
                   o.invented, o.created_at, n.name, n.name_en,
                   p.parent_id, above.name AS parent_name, parent.kind AS parent_kind,
                   (SELECT json_agg(json_build_object('value', c.value, 'extension', c.extension)
                             ORDER BY c.position, c.id)::text
                      FROM organisation_contact c
                     WHERE c.organisation_id = o.id AND c.kind = 'PHONE'
                       AND daterange(c.valid_from, c.valid_to) @> CAST(:asOf AS date)) AS phones
            FROM organisation o
            JOIN organisation_name n
              ON n.organisation_id = o.id AND daterange(n.valid_from, n.valid_to) @> CAST(:asOf AS date)
            LEFT JOIN organisation_parent p
              ON p.organisation_id = o.id AND daterange(p.valid_from, p.valid_to) @> CAST(:asOf AS date)
            LEFT JOIN organisation parent ON parent.id = p.parent_id
            LEFT JOIN organisation_name above
              ON above.organisation_id = p.parent_id AND daterange(above.valid_from, above.valid_to) @> CAST(:asOf AS date)""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("o.id", "name")
            .field("name", "text", "n.name")
            .field("kind", "text", "o.kind")
            .field("createdAt", "timestamptz", "o.created_at");

    private final Sql sql;
    private final Clock clock;

    OrganisationQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<OrganisationSummary> list(OrganisationFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter), SORTS, page, scope.accountId().toString(), OrganisationSummary::of);
    }

    /** Hands over every organisation of the list, however long it is. */
    void export(OrganisationFilter filter, String sort, Consumer<OrganisationSummary> consumer) {
        sql.each(select(filter), SORTS, sort, OrganisationSummary::of, consumer);
    }

    private Select select(OrganisationFilter filter) {
        Select organisations = Select.of(LIST)
                .bind("asOf", filter.asOf == null ? LocalDate.now(clock) : filter.asOf)
                .whereGiven("o.kind IN (:kinds)", "kinds", names(filter.kind))
                .whereGiven("o.level IN (:levels)", "levels", names(filter.level))
                .whereGiven("o.sector IN (:sectors)", "sectors", given(filter.sector))
                .whereGiven("o.province_code = :province", "province", filter.province)
                .whereGiven("p.parent_id = :parent", "parent", filter.parent);
        if (!Boolean.TRUE.equals(filter.includeDissolved)) {
            organisations.where("o.dissolved_on IS NULL OR o.dissolved_on > CAST(:asOf AS date)");
        }
        SearchWords words = SearchWords.of(filter.q);
        if (!words.isEmpty()) {
            organisations.where(words.allIn("o.search_key") + " OR EXISTS (SELECT 1 FROM organisation_name any_name"
                    + " WHERE any_name.organisation_id = o.id AND " + words.allIn("any_name.search_key") + ")");
            words.bind(organisations);
        }
        return organisations;
    }

    Optional<OrganisationDetail> detail(UUID id, LocalDate asOf) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf;
        return sql.one(
                Select.of(OrganisationDetailSql.TEXT)
                        .where("o.id = :id")
                        .bind("id", id)
                        .bind("asOf", day)
                        .bind("today", today),
                row -> OrganisationDetailSql.read(row, day));
    }

    /** Others of the same kind and province that bear the same name today; {@code id} is not counted. */
    List<UUID> namesakes(UUID id) {
        return sql.list(
                Select.of("""
                                SELECT other.id
                                FROM organisation o
                                JOIN organisation_name n ON n.organisation_id = o.id AND n.valid_to IS NULL
                                JOIN organisation_name m ON m.search_key = n.search_key AND m.valid_to IS NULL
                                JOIN organisation other ON other.id = m.organisation_id""")
                        .where("o.id = :id")
                        .bind("id", id)
                        .where("other.id <> o.id AND other.kind = o.kind AND other.dissolved_on IS NULL")
                        .where("other.province_code IS NOT DISTINCT FROM o.province_code")
                        .then("ORDER BY other.id LIMIT 10"),
                row -> row.uuid("id"));
    }

    static List<String> names(Collection<? extends Enum<?>> choices) {
        return choices == null || choices.isEmpty()
                ? null
                : choices.stream().map(Enum::name).toList();
    }

    /** A list parameter that is absent arrives as an empty list. */
    private static <T> List<T> given(List<T> values) {
        return values == null || values.isEmpty() ? null : values;
    }

    static <T> List<T> rows(Row row, String column, TypeReference<List<T>> type) {
        List<T> rows = row.json(column, type);
        return rows == null ? List.of() : rows;
    }
}
