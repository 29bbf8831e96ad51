package vn.chungtay.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;
import vn.chungtay.visibility.Visibility;

/** Finds everything by one statement: a part for each kind, each by its own index of words, of trigrams, or of codes. */
@ApplicationScoped
class SearchQueries {
    /** So many finds of a kind are looked at before the best are shown; a common word must not walk a whole table. */
    private static final int LOOKED_AT = 200;

    private static final String PART = """
            (SELECT * FROM (
              SELECT CAST('%1$s' AS text) AS kind, f.id, f.title, f.subtitle, %2$d AS position,
                     row_number() OVER (ORDER BY search_key(f.title) NOT LIKE search_key(:beginning),
                                        f.title COLLATE "vi-VN-x-icu", f.id) AS place
              FROM (%3$s LIMIT %4$d) f) k WHERE k.place <= :most)""";

    private final Sql sql;
    private final FieldSealer sealer;

    SearchQueries(Sql sql, FieldSealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    SearchResult find(String text, int most, Set<SearchKind> kinds, AccessScope scope) {
        SearchWords words = new SearchWords(text);
        List<String> parts = new ArrayList<>();
        for (SearchKind kind : kinds) {
            SearchParts.of(kind, words, scope)
                    .ifPresent(part -> parts.add(PART.formatted(kind, kind.ordinal(), part, LOOKED_AT)));
        }
        if (parts.isEmpty()) {
            return new SearchResult(List.of());
        }
        String union = String.join("\nUNION ALL\n", parts);
        Select select = Select.of(
                        "SELECT u.kind, u.id, u.title, u.subtitle FROM (" + union + ") u ORDER BY u.position, u.place")
                .bind("beginning", words.beginning())
                .bind("most", most);
        select.bind("anywhere", words.anywhere())
                .bind("words", words.text())
                .bind("code", words.code())
                .bind("identity", sealer.index(SealedKind.IDENTITY_NUMBER, words.text()));
        return grouped(sql.list(Visibility.of(scope).bind(select), SearchQueries::item));
    }

    private static SearchResult grouped(List<SearchItem> items) {
        Map<SearchKind, List<SearchItem>> byKind = new EnumMap<>(SearchKind.class);
        items.forEach(item ->
                byKind.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item));
        return new SearchResult(byKind.entrySet().stream()
                .map(group -> new SearchGroup(group.getKey(), group.getValue()))
                .toList());
    }

    private static SearchItem item(Row row) {
        SearchKind kind =
                Optional.ofNullable(row.constant("kind", SearchKind.class)).orElseThrow();
        return new SearchItem(
                row.uuid("id"), kind, row.text("title"), row.text("subtitle"), kind.path() + row.uuid("id"));
    }
}
