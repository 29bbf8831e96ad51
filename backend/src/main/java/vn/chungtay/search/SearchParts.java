package vn.chungtay.search;

import java.util.Optional;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.sealedfield.IdentityNumberSql;
import vn.chungtay.visibility.Visibility;

/** The SELECT for each kind: its condition on the words and on the scope. */
final class SearchParts {
    private SearchParts() {}

    static Optional<String> of(SearchKind kind, SearchWords words, AccessScope scope) {
        return switch (kind) {
            case BENEFICIARY -> people(words, scope);
            case HOUSEHOLD -> households(words, scope);
            case PROJECT -> Optional.of("""
                    SELECT p.id, p.name AS title, p.code AS subtitle
                    FROM project p
                    WHERE p.search_key LIKE search_key(:anywhere) AND (%s)""".formatted(Visibility.of(scope).projects("p")));
            case ORGANISATION -> Optional.of("""
                    SELECT o.id, coalesce(n.name, o.short_name) AS title,
                           (SELECT c.name_vi FROM code_list_entry c
                            WHERE c.list = 'ORGANISATION_KIND' AND c.code = o.kind) AS subtitle
                    FROM (SELECT DISTINCT m.organisation_id FROM organisation_name m
                          WHERE m.search_key LIKE search_key(:anywhere)) s
                    JOIN organisation o ON o.id = s.organisation_id
                    LEFT JOIN organisation_name n ON n.organisation_id = o.id AND n.valid_to IS NULL""");
            case ACTIVITY ->
                Optional.of("""
                    SELECT a.id, a.name AS title, %s AS subtitle
                    FROM activity a
                    WHERE a.search_key LIKE search_key(:anywhere) AND (%s)""".formatted(DAYS, Visibility.of(scope).activities("a")));
            case DOCUMENT ->
                Optional.of("""
                    SELECT d.id, d.number AS title, to_char(d.issued_on, 'DD/MM/YYYY') || ' · ' || d.title AS subtitle
                    FROM official_document d
                    WHERE d.search_key LIKE search_key(%s) AND (%s)""".formatted(
                                words.text().matches("[0-9]+/.*") ? ":beginning" : ":anywhere",
                                Visibility.of(scope).documents("d")));
            case CAMPAIGN -> Optional.of("""
                    SELECT c.id, c.name AS title, coalesce(c.theme, c.code) AS subtitle
                    FROM campaign c
                    WHERE c.search_key LIKE search_key(:anywhere) AND (%s)""".formatted(Visibility.of(scope).campaigns("c")));
        };
    }

    private static final String DAYS = """
            to_char(a.starts_on, 'DD/MM/YYYY')
              || CASE WHEN a.ends_on > a.starts_on THEN ' – ' || to_char(a.ends_on, 'DD/MM/YYYY') ELSE '' END""";

    /** A partner sees a code and a year of birth, and finds nobody by name or number. */
    private static Optional<String> people(SearchWords words, AccessScope scope) {
        String found;
        if (words.isCode()) {
            found = "b.code = :code";
        } else if (words.isIdentityNumber() && !scope.pseudonymised()) {
            found = IdentityNumberSql.hasNumber("b", ":identity");
        } else if (words.isName() && !scope.pseudonymised()) {
            found = "is_named(b.search_key, :words)";
        } else {
            return Optional.empty();
        }
        String title = scope.pseudonymised() ? "b.code" : "coalesce(b.full_name, b.other_name, b.code)";
        String commune = scope.pseudonymised() ? "NULL" : """
                (SELECT u.full_name FROM admin_unit u
                 WHERE u.level = 'COMMUNE' AND u.code = b.commune_code AND u.valid_to IS NULL)""";
        return Optional.of(
                """
                SELECT b.id, %s AS title,
                       concat_ws(' · ', b.code, CAST(extract(year FROM b.birth_date) AS text), %s) AS subtitle
                FROM beneficiary b
                WHERE %s AND (%s)""".formatted(title, commune, found, Visibility.of(scope).people("b")));
    }

    /** A household is found by its code or by the name of its head. */
    private static Optional<String> households(SearchWords words, AccessScope scope) {
        String found;
        if (words.isCode()) {
            found = "h.code = :code";
        } else if (words.isName() && !scope.pseudonymised()) {
            found = """
                    (h.province_code, h.id) IN (
                      SELECT m.province_code, m.household_id
                      FROM beneficiary b JOIN household_member m
                        ON m.province_code = b.province_code AND m.beneficiary_id = b.id
                      WHERE is_named(b.search_key, :words) AND m.head AND m.valid_to IS NULL)""";
        } else {
            return Optional.empty();
        }
        String head = scope.pseudonymised() ? "CAST(NULL AS text)" : """
                (SELECT coalesce(b.full_name, m.full_name) FROM household_member m
                 LEFT JOIN beneficiary b ON b.province_code = m.province_code AND b.id = m.beneficiary_id
                 WHERE m.province_code = h.province_code AND m.household_id = h.id AND m.head AND m.valid_to IS NULL
                 LIMIT 1)""";
        String commune = scope.pseudonymised() ? "NULL" : """
                (SELECT u.full_name FROM admin_unit u
                 WHERE u.level = 'COMMUNE' AND u.code = h.commune_code AND u.valid_to IS NULL)""";
        return Optional.of(
                """
                SELECT h.id, coalesce(%s, h.code) AS title, concat_ws(' · ', h.code, %s) AS subtitle
                FROM household h
                WHERE %s AND (%s)""".formatted(head, commune, found, Visibility.of(scope).households("h")));
    }
}
