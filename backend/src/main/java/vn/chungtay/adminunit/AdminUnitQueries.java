package vn.chungtay.adminunit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Texts;

/** Reads units and their succession. */
@ApplicationScoped
class AdminUnitQueries {
    private static final String UNITS = """
            SELECT u.id, u.code, u.level, u.kind, u.name, u.full_name, u.name_en, u.alt_name, u.alias_code,
                   u.province_code, u.parent_code, u.region, u.urban, u.latitude, u.longitude, u.legal_basis,
                   u.valid_from, u.valid_to
            FROM admin_unit u""";

    private static final String NAME_OR_CODE = """
            u.search_key LIKE search_key(:pattern)
              OR starts_with(lower(u.name_en), search_key(:q))
              OR starts_with(u.code, :q)
              OR u.alias_code = :q""";

    /** Marks are kept by the codes in force since 01/07/2025; a former commune has those of its successors. */
    private static final String MARKED = """
            EXISTS (SELECT 1
                    FROM admin_unit_mark m
                    WHERE m.mark IN (:marks)
                      AND m.valid_from <= :asOf AND (m.valid_to IS NULL OR m.valid_to > :asOf)
                      AND CASE WHEN u.valid_from >= DATE '2025-07-01' THEN m.unit_code = u.code
                          ELSE EXISTS (SELECT 1
                                       FROM admin_unit_succession s JOIN admin_unit n ON n.id = s.successor_id
                                       WHERE s.predecessor_id = u.id AND n.code = m.unit_code) END)""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("u.id", "integer", "name")
            .field("name", "text", "u.name", "u.code")
            .field("code", "text", "u.code");

    private final Sql sql;

    AdminUnitQueries(Sql sql) {
        this.sql = sql;
    }

    Page<AdminUnitSummary> list(AdminUnitFilter filter, LocalDate asOf, PageRequest page) {
        return sql.page(select(filter, asOf), SORTS, page, "reference", AdminUnitQueries::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(AdminUnitFilter filter, LocalDate asOf, String sort, Consumer<AdminUnitSummary> consumer) {
        sql.each(select(filter, asOf), SORTS, sort, AdminUnitQueries::summary, consumer);
    }

    private static Select select(AdminUnitFilter filter, LocalDate asOf) {
        Select units = Select.of(UNITS)
                .where("u.valid_from <= :asOf AND (u.valid_to IS NULL OR u.valid_to > :asOf)")
                .bind("asOf", asOf)
                .whereGiven("u.level IN (:levels)", "levels", names(filter.level))
                .whereGiven("u.kind IN (:kinds)", "kinds", names(filter.kind))
                .whereGiven("u.parent_code = :parent", "parent", filter.parent)
                .whereGiven("u.province_code = :province", "province", filter.province)
                .whereGiven("u.urban = :urban", "urban", filter.urban)
                .whereGiven(MARKED, "marks", names(filter.mark));
        if (filter.q != null && !filter.q.isBlank()) {
            String q = Texts.clean(filter.q);
            units.where(NAME_OR_CODE).bind("q", q).bind("pattern", Texts.anywhere(q));
        }
        return units;
    }

    /** Every state of every unit, for the index in memory. */
    @ActivateRequestContext
    List<AdminUnit> everyState() {
        return sql.list(Select.of(UNITS), AdminUnitQueries::unit);
    }

    @ActivateRequestContext
    List<AdminUnitIndex.Succession> everySuccession() {
        return sql.list(
                Select.of("SELECT predecessor_id, successor_id, part FROM admin_unit_succession"),
                row -> new AdminUnitIndex.Succession(
                        row.integer("predecessor_id"),
                        row.integer("successor_id"),
                        row.constant("part", SuccessionPart.class)));
    }

    private static List<String> names(Collection<? extends Enum<?>> choices) {
        return choices == null || choices.isEmpty()
                ? null
                : choices.stream().map(Enum::name).toList();
    }

    private static AdminUnitSummary summary(Row row) {
        return AdminUnitSummary.of(unit(row));
    }

    private static AdminUnit unit(Row row) {
        return new AdminUnit(
                row.integer("id"),
                row.text("code"),
                row.constant("level", AdminUnitLevel.class),
                row.constant("kind", AdminUnitKind.class),
                row.text("name"),
                row.text("full_name"),
                row.text("name_en"),
                row.text("alt_name"),
                row.text("alias_code"),
                row.text("province_code"),
                row.text("parent_code"),
                row.text("region"),
                row.bool("urban"),
                number(row, "latitude"),
                number(row, "longitude"),
                row.text("legal_basis"),
                row.date("valid_from"),
                row.date("valid_to"));
    }

    private static BigDecimal number(Row row, String column) {
        String value = row.text(column);
        return value == null ? null : new BigDecimal(value);
    }
}
