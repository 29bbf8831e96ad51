package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.testing.TestDatabase;

/** Which index finds people and their facts once there are so many that it matters; nothing of it is kept. */
@QuarkusTest
class PeoplePlansTest {
    private static final int PEOPLE = 3_000;

    private static final String MANY = """
            INSERT INTO beneficiary (province_code, id, code, full_name, sex, birth_date, birth_date_precision,
                written_unit_id, commune_code, created_at, updated_at)
            SELECT u.province_code, gen_random_uuid(), 'PLAN-' || n, 'Nguyễn Văn ' || md5(n::text), 'MALE',
                   DATE '2010-01-01' + n, 'DAY', u.id, u.code, now(), now()
              FROM generate_series(1, %d) n,
                   (SELECT * FROM admin_unit WHERE level = 'COMMUNE' AND code = '26041' AND valid_to IS NULL) u""".formatted(PEOPLE);

    /** A probe of the GiST index behind an exclusion constraint costs fifteen times that of the btree beside it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "circumstance     | group_code, restricted, created_at         | 'TE01', false, now()",
                "school_status    | status                                     | 'ATTENDING'",
                "residence        | written_unit_id                            | b.written_unit_id",
                "disability       | types, level                               | ARRAY['VISION'], 'MILD'",
                "stay             | organisation_id, category, admission_kind  | o.id, 'CHILD', 'LONG_TERM'",
                "household_member | household_id, relation                     | h.id, 'CHILD'"
            })
    void findsTheFactsOfAPersonByTheirBtree(String table, String columns, String values) throws SQLException {
        String plan = plan(
                "EXPLAIN SELECT * FROM " + table + " WHERE province_code = '75' AND beneficiary_id = '"
                        + UUID.randomUUID()
                        + "' AND valid_from <= current_date AND (valid_to IS NULL OR valid_to > current_date)",
                MANY,
                "INSERT INTO organisation (id, kind, short_name, created_at, updated_at)"
                        + " VALUES (gen_random_uuid(), 'OTHER', 'PLAN', now(), now())",
                "INSERT INTO household (province_code, id, code, written_unit_id, commune_code, created_at, updated_at)"
                        + " SELECT province_code, id, code, written_unit_id, commune_code, now(), now()"
                        + " FROM beneficiary WHERE code = 'PLAN-1'",
                ("INSERT INTO %s (province_code, id, beneficiary_id, valid_from, %s)"
                                + " SELECT b.province_code, gen_random_uuid(), b.id, DATE '2024-01-01', %s FROM beneficiary b,"
                                + " (SELECT id FROM organisation WHERE short_name = 'PLAN' LIMIT 1) o,"
                                + " (SELECT id FROM household WHERE code = 'PLAN-1') h WHERE b.code LIKE 'PLAN-%%'")
                        .formatted(table, columns, values),
                "ANALYZE " + table);
        assertThat(plan).contains("ix_" + table + "_beneficiary").doesNotContain("ex_" + table, "Seq Scan");
    }

    @Test
    void findsANameByItsTrigrams() throws SQLException {
        String name = "search_key LIKE search_key('%c4ca4238a0b%')";
        assertThat(plan("EXPLAIN SELECT id FROM beneficiary WHERE " + name, MANY, "SET LOCAL enable_seqscan = off"))
                .contains("ix_beneficiary_search");
    }

    @Test
    void findsThatNobodyIsCalledSoByTheWordsOfTheProvince() throws SQLException {
        String named = plan(
                "EXPLAIN EXECUTE named('75', 'bounyavong')",
                MANY,
                "ANALYZE beneficiary",
                "SET LOCAL plan_cache_mode = 'force_generic_plan'",
                "PREPARE named (text, text) AS SELECT id FROM beneficiary WHERE province_code = $1"
                        + " AND is_named(search_key, $2) ORDER BY given_name, family_name, middle_name, id LIMIT 26");
        assertThat(named).contains("ix_beneficiary_words").containsPattern("Index Cond: .*province_code");
    }

    @Test
    void readsTheNextPageOfNamesInTheOrderOfTheirIndex() throws SQLException {
        String page = "EXPLAIN SELECT id FROM beneficiary WHERE province_code = '75'"
                + " AND (given_name, family_name, middle_name, id) > ('m', 'n', 'o', '" + UUID.randomUUID() + "')"
                + " ORDER BY given_name, family_name, middle_name, id LIMIT 26";
        assertThat(plan(page, MANY, "ANALYZE beneficiary"))
                .contains("ix_beneficiary_name")
                .doesNotContain("Sort");
    }

    /** The plan of a statement after others; all of it is undone. */
    private String plan(String explain, String... before) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String preparation : before) {
                    statement.execute(preparation);
                }
                StringBuilder text = new StringBuilder();
                try (ResultSet rows = statement.executeQuery(explain)) {
                    while (rows.next()) {
                        text.append(rows.getString(1)).append('\n');
                    }
                }
                return text.toString();
            } finally {
                connection.rollback();
            }
        }
    }
}
