package vn.chungtay.publicpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.visibility.Visibility;

/** Writes what a province tells everybody: rows of four tables with the same frame. */
@ApplicationScoped
class NoticeRepository {
    /** Tables with an id, a province or none, a version, and who wrote when. */
    enum Table {
        HOTLINE("hotline_entry"),
        LINK("public_link"),
        ANNOUNCEMENT("announcement"),
        CENTRE_PROFILE("centre_profile");

        private final String table;

        Table(String table) {
            this.table = table;
        }
    }

    /** Columns that are not text and need to be told so. */
    private static final Map<String, String> TYPED = Map.of("numbers", "CAST(:numbers AS jsonb)");

    private final Sql sql;

    NoticeRepository(Sql sql) {
        this.sql = sql;
    }

    /** @param columns their names and values, in order */
    void add(Table table, UUID id, String province, Map<String, Object> columns, Instant now, UUID account) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", id);
        all.put("province_code", province);
        all.putAll(columns);
        all.put("created_at", now);
        all.put("created_by", account);
        all.put("updated_at", now);
        all.put("updated_by", account);
        String names = String.join(", ", all.keySet());
        String values = all.keySet().stream().map(NoticeRepository::parameter).collect(Collectors.joining(", "));
        execute("INSERT INTO " + table.table + " (" + names + ") VALUES (" + values + ")", all);
    }

    /**
     * The version of a row that the account may change, kept from others until the transaction ends.
     *
     * @throws Problem 404 when there is none for this account
     */
    long versionForChange(Table table, UUID id, AccessScope scope) {
        Select select = Select.of("SELECT n.version FROM " + table.table + " n")
                .where("n.id = :id")
                .bind("id", id);
        return sql.one(
                        Visibility.of(scope)
                                .restrict(select, Visibility.of(scope).province("n"))
                                .then("FOR UPDATE"),
                        row -> row.number("version"))
                .orElseThrow(Problem::notFound);
    }

    void replace(Table table, UUID id, Map<String, Object> columns, Instant now, UUID account) {
        Map<String, Object> all = new LinkedHashMap<>(columns);
        all.put("updated_at", now);
        all.put("updated_by", account);
        String changes = all.keySet().stream()
                .map(name -> name + " = " + parameter(name))
                .collect(Collectors.joining(", "));
        Select statement = Select.of("UPDATE " + table.table + " SET version = version + 1, " + changes);
        all.forEach(statement::bind);
        sql.execute(statement.where("id = :id").bind("id", id));
    }

    /** Says anew who answers from this day on; false when nobody begins on it yet. */
    boolean correctOffice(String province, OfficeRequest office) {
        return sql.execute(Select.of("UPDATE public_office SET organisation_id = :organisation,"
                                + " chief_editor = :editor, chief_editor_title = :title")
                        .bind("organisation", office.organisationId())
                        .bind("editor", office.chiefEditor())
                        .bind("title", office.chiefEditorTitle())
                        .where("province_code = :province AND valid_from = :day")
                        .bind("province", province)
                        .bind("day", office.validFrom()))
                > 0;
    }

    /** Whoever answered for a province's page on this day stops doing so that day. */
    void endOffice(String province, LocalDate day) {
        sql.execute(Select.of("UPDATE public_office SET valid_to = :day")
                .bind("day", day)
                .where("province_code = :province")
                .bind("province", province)
                .where("daterange(valid_from, valid_to) @> CAST(:held AS date)")
                .bind("held", day));
    }

    /** The first day after this one on which somebody else answers, or null. */
    LocalDate nextOffice(String province, LocalDate day) {
        return sql.one(
                        Select.of("SELECT min(valid_from) AS next FROM public_office")
                                .where("province_code = :province AND valid_from > :day")
                                .bind("province", province)
                                .bind("day", day),
                        row -> Optional.ofNullable(row.date("next")))
                .flatMap(Function.identity())
                .orElse(null);
    }

    void addOffice(UUID id, String province, OfficeRequest office, LocalDate until, Instant now, UUID account) {
        execute(
                """
                INSERT INTO public_office (province_code, id, organisation_id, chief_editor, chief_editor_title,
                    valid_from, valid_to, created_at, created_by)
                VALUES (:province, :id, :organisation, :editor, :title, :from, :until, :now, :account)""",
                with(
                        "province", province,
                        "id", id,
                        "organisation", office.organisationId(),
                        "editor", office.chiefEditor(),
                        "title", office.chiefEditorTitle(),
                        "from", office.validFrom(),
                        "until", until,
                        "now", now,
                        "account", account));
    }

    /** Names and values in turn. */
    static Map<String, Object> with(Object... namesAndValues) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            columns.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return columns;
    }

    private void execute(String text, Map<String, Object> values) {
        Select statement = Select.of(text);
        values.forEach(statement::bind);
        sql.execute(statement);
    }

    private static String parameter(String column) {
        return TYPED.getOrDefault(column, ":" + column);
    }
}
