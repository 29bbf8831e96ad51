package vn.chungtay.shared.rowlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product's own connection may do in the database: work with rows, and nothing with what protects them. */
@QuarkusTest
class ApplicationRoleTest {
    private static final String NOT_ALLOWED = "42501";

    @Inject
    DataSource database;

    @Test
    void ownsNothingAndBelongsToNoOtherRole() throws SQLException {
        assertThat(rows("SELECT relname FROM pg_class WHERE relowner = current_user::regrole"))
                .isEmpty();
        assertThat(rows("SELECT proname FROM pg_proc WHERE proowner = current_user::regrole"))
                .isEmpty();
        assertThat(rows("SELECT nspname FROM pg_namespace WHERE nspowner = current_user::regrole"))
                .isEmpty();
        assertThat(rows("SELECT datname FROM pg_database WHERE datdba = current_user::regrole"))
                .isEmpty();
        assertThat(rows("SELECT rolname FROM pg_roles WHERE rolname <> current_user"
                        + " AND pg_has_role(current_user, oid, 'MEMBER')"))
                .isEmpty();
        assertThat(rows("SELECT rolname FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls"
                        + " OR rolcreaterole OR rolcreatedb OR rolreplication)"))
                .isEmpty();
    }

    @Test
    void worksWithTheRowsOfEveryTableButOnlyAddsToTheAudit() throws SQLException {
        String tables = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                + " AND relkind IN ('r', 'p') AND NOT relispartition AND ";
        assertThat(rows(tables + "NOT (has_table_privilege(oid, 'SELECT') AND has_table_privilege(oid, 'INSERT'))"))
                .containsExactly("flyway_schema_history");
        assertThat(rows(tables + "NOT (has_table_privilege(oid, 'UPDATE') AND has_table_privilege(oid, 'DELETE'))"))
                .containsExactlyInAnyOrder("audit_event", "audit_head", "audit_seal", "flyway_schema_history");
        assertThat(rows(tables + "has_table_privilege(oid, 'TRUNCATE, REFERENCES, TRIGGER')"))
                .isEmpty();
        assertThat(
                        rows(
                                "SELECT relname FROM pg_class WHERE relispartition AND relname LIKE 'audit%'"
                                        + " AND relkind = 'r' AND has_table_privilege(oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')"))
                .as("months of the audit, whose rows are reached by the whole alone")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET ROLE chungtay",
                "SET ROLE postgres",
                "SET SESSION AUTHORIZATION chungtay",
                "SET session_replication_role = replica",
                "ALTER ROLE chungtay_app BYPASSRLS",
                "ALTER ROLE chungtay_app SUPERUSER",
                "GRANT chungtay TO chungtay_app",
                "CREATE ROLE friend",
                "ALTER TABLE beneficiary ADD COLUMN seen boolean",
                "ALTER TABLE beneficiary DISABLE ROW LEVEL SECURITY",
                "ALTER TABLE beneficiary DISABLE TRIGGER ALL",
                "ALTER TABLE audit_event DISABLE TRIGGER audit_event_is_kept",
                "ALTER TABLE audit_event OWNER TO chungtay_app",
                "DROP TRIGGER audit_event_is_kept ON audit_event",
                "DROP TABLE beneficiary",
                "TRUNCATE beneficiary",
                "UPDATE audit_event SET account_name = 'ai khác'",
                "DELETE FROM audit_event",
                "DELETE FROM audit_seal",
                "UPDATE audit_head SET events = 0",
                "GRANT SELECT ON flyway_schema_history TO chungtay_app",
                "CREATE TABLE own ()",
                "CREATE TEMPORARY TABLE beneficiary ()",
                "CREATE SCHEMA own",
                "CREATE FUNCTION public.audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'",
                "CREATE OR REPLACE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'",
                "SELECT * FROM flyway_schema_history",
                "SELECT * FROM pg_authid",
                "SELECT pg_read_file('PG_VERSION')",
                "COPY beneficiary TO PROGRAM 'cat'"
            })
    void cannotTouchWhatProtectsTheRows(String statement) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOf(SQLException.class)
                .extracting(refused -> ((SQLException) refused).getSQLState())
                .isEqualTo(NOT_ALLOWED);
    }

    private void run(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(text);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }
}
