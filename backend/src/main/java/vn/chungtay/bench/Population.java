package vn.chungtay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills a migrated, otherwise unused database with invented people for measurements. Never for an own installation. */
public final class Population {
    private static final String SCRIPT = "/bench/population.sql";

    private Population() {}

    /**
     * Writes the population in one transaction and gathers statistics.
     *
     * @param people how many people, spread evenly over four provinces; half as many enrolments, three times as many
     *     disbursements
     */
    public static void fill(Connection connection, int people) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL synchronous_commit = off");
            statement.execute("SET LOCAL chungtay.people_per_province = '" + people / 4 + "'");
            for (String step : script().split(";\\s*\\n")) {
                if (!step.isBlank()) {
                    statement.execute(step);
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static String script() {
        try (InputStream script = Population.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
