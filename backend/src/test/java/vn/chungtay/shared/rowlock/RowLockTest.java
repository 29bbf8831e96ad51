package vn.chungtay.shared.rowlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.with;
import static vn.chungtay.project.ProjectFixtures.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.activity.Facts;
import vn.chungtay.beneficiary.OtherFeatures;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.sealedfield.IdentityNumberSql;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

/** Restricted rows on the product's own connection: none for a statement that has not said whose rows it may touch. */
@QuarkusTest
class RowLockTest {
    private static final String CIRCUMSTANCES = "SELECT count(*) FROM circumstance WHERE beneficiary_id = ?";
    private static final String CONFIDENTIAL =
            "SELECT count(*) FROM beneficiary_confidential WHERE beneficiary_id = ? AND note = 'Bố hay uống rượu'";

    private static final String HOUSEHOLD_NOTES = "SELECT count(*) FROM household_note WHERE household_id IN"
            + " (SELECT household_id FROM household_member WHERE beneficiary_id = ?)";
    private static final String CARERS = "SELECT count(*) FROM carer WHERE beneficiary_id = ?";
    private static final String NOT_ALLOWED = "42501";

    /** A girl of Đồng Nai with an identity number, notes about her and her household, an open circumstance (TE01) and a restricted one (TE11). */
    private static UUID child;

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @Inject
    RowLock lock;

    @BeforeEach
    void register() {
        if (child != null) {
            return;
        }
        String id = create(
                Given.specialist("75"),
                with(
                        with(girl("Lê Thị Khoá " + mark()), "note", "Bố hay uống rượu"),
                        "identityNumber",
                        "075315" + (int) (100_000 + Math.random() * 899_999)));
        Given.specialist("75")
                .body(Map.of(
                        "address",
                        Map.of("unitCode", Given.COMMUNE_DONG_NAI),
                        "note",
                        "Nhà dột",
                        "members",
                        List.of(Map.of("beneficiaryId", id, "relation", "CHILD", "validFrom", "2020-01-01"))))
                .post("/api/v1/households")
                .then()
                .statusCode(201);
        add(Given.specialist("75"), id, "circumstances", circumstance("TE01", "2024-01-01"));
        add(Given.specialist("75"), id, "circumstances", circumstance("TE11", "2024-01-01"));
        add(
                Given.specialist("75"),
                id,
                "carers",
                Map.of("fullName", "Bà Tư", "relation", "GRANDPARENT", "validFrom", "2020-01-01"));
        child = UUID.fromString(id);
    }

    @Test
    void aQueryThatForgetsItsScopeGetsNoRestrictedRow() throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Connection product = database.getConnection()) {
            assertThat(count(owner, CIRCUMSTANCES)).isEqualTo(2);

            assertThat(count(product, CIRCUMSTANCES)).isZero();
            assertThat(ask(product, "SELECT count(*) FROM circumstance")).isZero();
            assertThat(touched(product, "UPDATE circumstance SET note = 'x'")).isZero();
            assertThat(touched(product, "DELETE FROM circumstance")).isZero();
            assertThat(count(owner, CONFIDENTIAL)).isEqualTo(1);
            assertThat(count(product, CONFIDENTIAL)).isZero();
            assertThat(touched(
                            product,
                            "UPDATE beneficiary_confidential SET note = NULL, identity_number_sealed = NULL,"
                                    + " identity_number_index = NULL"))
                    .isZero();
            assertThat(touched(product, "DELETE FROM beneficiary_confidential")).isZero();
            assertThat(count(owner, HOUSEHOLD_NOTES)).isEqualTo(1);
            assertThat(count(product, HOUSEHOLD_NOTES)).isZero();
            assertThat(touched(product, "UPDATE household_note SET note = 'x'")).isZero();
            assertThat(touched(product, "DELETE FROM household_note")).isZero();
            assertThatThrownBy(() -> touched(
                            product,
                            "INSERT INTO circumstance (province_code, id, beneficiary_id, group_code, restricted,"
                                    + " valid_from, created_at) SELECT province_code, gen_random_uuid(), id, 'TE12',"
                                    + " true, DATE '2024-01-01', now() FROM beneficiary WHERE id = '" + child + "'"))
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isEqualTo(NOT_ALLOWED);
            assertThat(count(owner, CIRCUMSTANCES)).isEqualTo(2);
        }
    }

    @Test
    void aTransactionSeesWhatItsProvinceAndItsRightsOpenAndTheNextOneNothing() throws SQLException {
        try (Connection product = database.getConnection()) {
            assertThat(count(product, "75", CIRCUMSTANCES)).isEqualTo(1);
            assertThat(count(product, "75 restricted", CIRCUMSTANCES)).isEqualTo(2);
            assertThat(count(product, "22 restricted", CIRCUMSTANCES)).isZero();
            assertThat(count(product, "* restricted", CIRCUMSTANCES)).isEqualTo(2);
            assertThat(count(product, "unrestricted", CIRCUMSTANCES)).isZero();
            for (String notes : List.of(CONFIDENTIAL, HOUSEHOLD_NOTES, CARERS)) {
                assertThat(count(product, "75 restricted", notes)).as(notes).isZero();
                assertThat(count(product, "75 identified", notes)).as(notes).isEqualTo(1);
                assertThat(count(product, "22 identified", notes)).as(notes).isZero();
                assertThat(count(product, "* identified", notes)).as(notes).isEqualTo(1);
            }
            assertThat(count(product, CIRCUMSTANCES)).isZero();
        }
    }

    @Test
    void whatIsNotedOfCasesShowsItselfInItsProvinceOnly() throws SQLException {
        UUID household = Facts.household(Given.COMMUNE_DONG_NAI);
        run(
                "INSERT INTO household_assessment (province_code, id, household_id, assessed_on, assessed_by, summary)"
                        + " VALUES ('75', gen_random_uuid(), ?, DATE '2025-01-01', 'Cán bộ', 'Nhà dột')",
                household);
        OtherFeatures.visit(household.toString(), "2025-01-01", "Ho kéo dài", "Nhà dột", 100_000);
        Facts.service(child, "NUTRITION", LocalDate.of(2025, 1, 1), null);
        run(
                "INSERT INTO need (province_code, id, beneficiary_id, kind, category, description, speaker, heard_on,"
                        + " created_at) VALUES ('75', gen_random_uuid(), ?, 'WISH', 'EDUCATION', 'Muốn ở với bà', 'CHILD',"
                        + " DATE '2025-01-01', now())",
                child);
        UUID project = OtherFeatures.project(OtherFeatures.organisation("NGO", null, "Bên khoá"), "Dự án khoá");
        run(
                "INSERT INTO permanency_plan (province_code, id, project_id, beneficiary_id, goal, made_on, review_due_on,"
                        + " created_at) VALUES ('75', gen_random_uuid(), ?, ?, 'REINTEGRATION', DATE '2025-01-01',"
                        + " DATE '2025-07-01', now())",
                project,
                child);
        try (Connection product = database.getConnection()) {
            for (String of : List.of(
                    "household_assessment WHERE household_id = '" + household + "'",
                    "activity_recipient WHERE household_id = '" + household + "'",
                    "service_event WHERE beneficiary_id = '" + child + "'",
                    "need WHERE beneficiary_id = '" + child + "'",
                    "permanency_plan WHERE beneficiary_id = '" + child + "'")) {
                String query = "SELECT count(*) FROM " + of + " AND ? IS NOT NULL";
                assertThat(count(product, query)).as(of).isZero();
                assertThat(count(product, "22 identified restricted", query))
                        .as(of)
                        .isZero();
                assertThat(count(product, "75", query)).as(of).isEqualTo(1);
                assertThat(touched(product, "DELETE FROM " + of)).as(of).isZero();
            }
        }
    }

    /** What the product's own classes read, where no request stands behind them. */
    @Test
    void workThatSaysItIsTheProductsOwnSeesAllAndOnlyWhileItLasts() {
        assertThat(seen()).isZero();
        assertThat(lock.<Long>asSystem(this::seen)).isEqualTo(2);
        assertThat(seen()).isZero();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(seen()).isZero();
            assertThat(lock.<Long>asSystem(this::seen)).isEqualTo(2);
            assertThatThrownBy(() -> lock.runAsSystem(() -> {
                        throw new IllegalArgumentException("work that fails");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(seen()).isZero();
        });
        assertThat(lock.<Long>asSystem(() -> QuarkusTransaction.requiringNew().call(this::seen)))
                .isEqualTo(2);
        assertThat(seen()).isZero();
    }

    @Test
    void aReadThatBindsANullKeepsItsLockHoweverOftenItIsSent() {
        Select groups = Select.of("SELECT c.group_code FROM circumstance c")
                .where("c.beneficiary_id = :person AND (CAST(:group AS text) IS NULL OR c.group_code = :group)")
                .bind("person", child)
                .bind("group", null);
        for (int time = 1; time <= 12; time++) {
            assertThat(lock.<Integer>asSystem(() ->
                            sql.list(groups, row -> row.text("group_code")).size()))
                    .as("time %d", time)
                    .isEqualTo(2);
        }
    }

    private Long seen() {
        return sql.one(
                        Select.of("SELECT count(*) AS n FROM circumstance c")
                                .where("c.beneficiary_id = :person")
                                .bind("person", child),
                        row -> row.number("n"))
                .orElseThrow();
    }

    @Test
    void theProductCannotTakeTheLockAway() throws SQLException {
        for (String statement : new String[] {
            "ALTER TABLE circumstance DISABLE ROW LEVEL SECURITY",
            "DROP POLICY who_may_see_circumstances ON circumstance",
            "CREATE POLICY everybody ON circumstance USING (true)",
            "CREATE OR REPLACE FUNCTION row_right(name text) RETURNS boolean LANGUAGE sql RETURN true",
            "ALTER ROLE chungtay_app BYPASSRLS",
            "TRUNCATE circumstance CASCADE",
            "SET row_security = off; SELECT count(*) FROM circumstance"
        }) {
            try (Connection product = database.getConnection()) {
                product.setAutoCommit(false);
                assertThatThrownBy(() -> touched(product, statement))
                        .as(statement)
                        .isInstanceOf(SQLException.class)
                        .extracting(refused -> ((SQLException) refused).getSQLState())
                        .isEqualTo(NOT_ALLOWED);
                product.rollback();
                product.setAutoCommit(true);
            }
        }
    }

    /** Whoever adds such a column to a table is reminded of the lock. */
    @Test
    void everyTableWithRestrictedRowsOrIdentityNumbersIsLocked() throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement();
                ResultSet open = statement.executeQuery("SELECT c.relname FROM pg_class c"
                        + " JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped"
                        + " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'"
                        + " AND (a.attname = 'restricted' OR a.attname LIKE 'identity\\_number%' OR a.attname LIKE '%bank%')"
                        + " AND NOT c.relrowsecurity AND c.relname NOT LIKE 'audit\\_event%'"
                        + " AND c.relname <> 'code_list_entry'")) {
            assertThat(open.next() ? open.getString(1) : null).isNull();
        }
    }

    /** Whoever adds a text about a person or a family is reminded of the lock; ADR 18 says why these have none. */
    @Test
    void whatIsWrittenAboutPeopleIsLockedOrKnownToBeOpen() throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement();
                ResultSet open = statement.executeQuery("SELECT c.relname || '.' || a.attname FROM pg_class c"
                        + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
                        + " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT c.relrowsecurity"
                        + " AND a.atttypid = 'text'::regtype"
                        + " AND a.attname ~ '(note|description|summary|content|answer|outcome)$'"
                        + " AND (c.relname IN ('beneficiary', 'household') OR EXISTS (SELECT FROM pg_attribute r"
                        + " WHERE r.attrelid = c.oid AND r.attname IN ('beneficiary_id', 'household_id')))")) {
            List<String> columns = new ArrayList<>();
            while (open.next()) {
                columns.add(open.getString(1));
            }
            assertThat(columns)
                    .containsExactlyInAnyOrder(
                            "article_person.note",
                            "consent.note",
                            "disbursement.note",
                            "enrolment.note",
                            "rights_request.answer",
                            "rights_request.content",
                            "rights_request.outcome");
        }
    }

    /** The table of people has no policy, so that functions of its search may use their index. */
    @Test
    void namesAndCircumstancesAreFoundByTheirIndexes() throws SQLException {
        try (Connection product = database.getConnection();
                Statement statement = product.createStatement()) {
            product.setAutoCommit(false);
            statement.execute("SET LOCAL enable_seqscan = off");
            statement.execute("SELECT set_config('chungtay.rows', '75 identified restricted', true)");
            assertThat(plan(
                            statement,
                            "SELECT id FROM beneficiary WHERE search_key LIKE search_key('%nguyễn thị khoá%')"))
                    .contains("ix_beneficiary_search");
            assertThat(plan(
                            statement,
                            "SELECT id FROM beneficiary b WHERE " + IdentityNumberSql.hasNumber("b", "'\\x00'::bytea")))
                    .contains("uq_beneficiary_identity_number")
                    .doesNotContain("Seq Scan");
            assertThat(plan(
                            statement,
                            "SELECT * FROM circumstance WHERE province_code = '75' AND beneficiary_id = '" + child
                                    + "' AND valid_from <= current_date"))
                    .containsPattern("Index Cond: .*beneficiary_id = ")
                    .doesNotContain("Seq Scan");
            product.rollback();
            product.setAutoCommit(true);
        }
    }

    private static String plan(Statement statement, String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = statement.executeQuery("EXPLAIN " + query)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static int touched(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(text) ? 0 : statement.getUpdateCount();
        }
    }

    private static long count(Connection connection, String rows, String query) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement say = connection.prepareStatement("SELECT set_config('chungtay.rows', ?, true)")) {
            say.setString(1, rows);
            say.execute();
            return count(connection, query);
        } finally {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, child);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    private static long ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
