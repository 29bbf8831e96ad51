package vn.chungtay.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Reads the code lists. */
@ApplicationScoped
class CodeListQueries {
    private static final String ENTRIES = """
            SELECT list, code, parent_code, name_vi, name_en, letter, legal_basis, restricted, valid_from, valid_to
            FROM code_list_entry""";

    private final Sql sql;

    CodeListQueries(Sql sql) {
        this.sql = sql;
    }

    /** Every list, by name; the choices in the order a form shows them. */
    @ActivateRequestContext
    List<CodeList> all() {
        Map<String, List<CodeListEntry>> lists = new LinkedHashMap<>();
        sql.list(
                        Select.of(ENTRIES).then("ORDER BY list, position, code"),
                        row -> Map.entry(row.text("list"), entry(row)))
                .forEach(found -> lists.computeIfAbsent(found.getKey(), list -> new ArrayList<>())
                        .add(found.getValue()));
        return lists.entrySet().stream()
                .map(list -> new CodeList(list.getKey(), List.copyOf(list.getValue())))
                .toList();
    }

    private static CodeListEntry entry(Row row) {
        return new CodeListEntry(
                row.text("code"),
                row.text("parent_code"),
                row.text("name_vi"),
                row.text("name_en"),
                row.text("letter"),
                row.text("legal_basis"),
                row.bool("restricted"),
                row.date("valid_from"),
                row.date("valid_to"));
    }
}
