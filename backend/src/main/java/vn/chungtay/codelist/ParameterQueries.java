package vn.chungtay.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;

/** Reads the dated parameters. */
@ApplicationScoped
class ParameterQueries {
    private static final String PARAMETERS = """
            SELECT p.name, p.variant, p.scope_code, p.value, p.unit, p.legal_basis, p.verified, p.valid_from, p.valid_to
            FROM parameter p""";

    private static final String APPLIES = "p.valid_from <= :asOf AND (p.valid_to IS NULL OR p.valid_to > :asOf)";

    private static final SortKeys SORTS =
            SortKeys.tieBrokenBy("p.scope_code", "text", "name").field("name", "text", "p.name", "p.variant");

    private final Sql sql;

    ParameterQueries(Sql sql) {
        this.sql = sql;
    }

    Page<ParameterValue> list(ParameterFilter filter, LocalDate asOf, PageRequest page) {
        return sql.page(select(filter, asOf), SORTS, page, "reference", ParameterQueries::parameter);
    }

    /** The whole list, row by row, for a file. */
    void export(ParameterFilter filter, LocalDate asOf, String sort, Consumer<ParameterValue> consumer) {
        sql.each(select(filter, asOf), SORTS, sort, ParameterQueries::parameter, consumer);
    }

    private static Select select(ParameterFilter filter, LocalDate asOf) {
        return Select.of(PARAMETERS)
                .where(APPLIES)
                .bind("asOf", asOf)
                .whereGiven("p.name = :name", "name", filter.name);
    }

    /** A province's own value before the national one. */
    @ActivateRequestContext
    Optional<ParameterValue> find(String name, String variant, String provinceCode, LocalDate date) {
        return sql.one(
                Select.of(PARAMETERS)
                        .where("p.name = :name AND p.variant = :variant")
                        .where("p.scope_code IN ('VN', :province)")
                        .where(APPLIES)
                        .bind("name", name)
                        .bind("variant", variant)
                        .bind("province", provinceCode == null ? "VN" : provinceCode)
                        .bind("asOf", date)
                        .then("ORDER BY p.scope_code = 'VN' LIMIT 1"),
                ParameterQueries::parameter);
    }

    private static ParameterValue parameter(Row row) {
        return new ParameterValue(
                row.text("name"),
                row.text("variant"),
                row.text("scope_code"),
                new BigDecimal(row.text("value")),
                row.text("unit"),
                row.text("legal_basis"),
                row.bool("verified"),
                row.date("valid_from"),
                row.date("valid_to"));
    }
}
