package vn.chungtay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TestDatabaseTest {

    @Inject
    DataSource dataSource;

    @Test
    void runsOnPostgreSql18WithTheEncodingOfTheProduct() throws Exception {
        assertThat(ask("show server_version")).startsWith("18.");
        assertThat(ask("show server_encoding")).isEqualTo("UTF8");
        assertThat(ask("select datcollate from pg_database where datname = current_database()"))
                .isEqualTo("C.UTF-8");
    }

    private String ask(String sql) throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
