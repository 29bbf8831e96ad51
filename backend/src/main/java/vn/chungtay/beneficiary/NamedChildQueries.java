package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.BeneficiaryDirectory.NamedChild;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Reads which registered children a text names. */
@ApplicationScoped
class NamedChildQueries {
    /**
     * Children one of whose names stands in the text, letter by letter or without diacritics: names are compared with
     * every run of words of the text.
     */
    private static final String FOUND = """
            SELECT b.id, b.code, b.full_name
            FROM beneficiary b
            WHERE b.province_code = :province
              AND (b.birth_date IS NULL OR age_years(b.birth_date, CAST(:today AS date)) < 18)
              AND (search_key(b.full_name) IN (SELECT search_key(w) FROM unnest(CAST(:words AS text[])) w)
                OR search_key(b.other_name) IN (SELECT search_key(w) FROM unnest(CAST(:words AS text[])) w))""";

    private final Sql sql;
    private final Clock clock;

    NamedChildQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<NamedChild> find(List<String> texts, String province, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        Select select = Select.of(FOUND + " AND (" + visibility.people("b") + ")\nORDER BY b.code LIMIT 200")
                .bind("province", province)
                .bind("words", NameSpotting.runs(texts).toArray(String[]::new))
                .bind("today", LocalDate.now(clock));
        return sql.list(
                visibility.bind(select),
                row -> new NamedChild(row.uuid("id"), row.text("code"), row.text("full_name")));
    }
}
