package vn.chungtay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that the product really sent for one request, read from the server's own log, and sent again over
 * plain JDBC: the yardstick that the product's throughput is compared with.
 */
final class Replay {
    /** Marks the start of a log entry, so that statements of several lines stay together. */
    static final String ENTRY = "@@bench@@ ";

    private static final Pattern EXECUTE =
            Pattern.compile("^LOG:  (?:duration: [0-9.]+ ms  )?(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final String LOCK = "SELECT set_config('chungtay.rows'";
    private static final Pattern PARAMETERS = Pattern.compile("^DETAIL:  [Pp]arameters: (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'(?:[^']|'')*')");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CODE = Pattern.compile("[0-9]{2}-[0-9]{4}-[0-9]{6}");

    /** Codes of an own year, so that no row of the product or of an earlier run is in the way. */
    private static final AtomicInteger NEXT_CODE = new AtomicInteger();

    private static final int RUN = 3000 + (int) (System.currentTimeMillis() / 1000 % 7000);

    private record Statement(String sql, List<String> parameters) {}

    private final List<Statement> statements;

    private Replay(List<Statement> statements) {
        this.statements = statements;
    }

    /** Reads what was logged since a position of the log. */
    static Replay read(Path log, long from) throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        String text = new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8);
        List<Statement> statements = new ArrayList<>();
        String sql = null;
        for (String entry : text.split(Pattern.quote(ENTRY))) {
            Matcher execute = EXECUTE.matcher(entry.strip());
            Matcher parameters = PARAMETERS.matcher(entry.strip());
            if (execute.matches()) {
                sql = execute.group(1).replaceAll("\\$\\d+", "?");
                if (sql.startsWith(LOCK)) {
                    sql = null; // the yardstick has no lock
                    continue;
                }
                statements.add(new Statement(sql, List.of()));
            } else if (parameters.matches() && sql != null) {
                statements.set(statements.size() - 1, new Statement(sql, values(parameters.group(1))));
                sql = null;
            }
        }
        return new Replay(statements);
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (Matcher value = PARAMETER.matcher(text); value.find(); ) {
            String raw = value.group(1);
            values.add(
                    raw.equals("NULL")
                            ? null
                            : raw.substring(1, raw.length() - 1).replace("''", "'"));
        }
        return values;
    }

    int size() {
        return statements.size();
    }

    /** Sends the statements once. With {@code fresh}, ids and codes are new each time, so that rows can be inserted. */
    void send(Connection connection, boolean fresh, UUID keep) throws SQLException {
        Map<String, String> renamed = new HashMap<>();
        for (Statement statement : statements) {
            switch (statement.sql()) {
                case "BEGIN" -> connection.setAutoCommit(false);
                case "COMMIT" -> {
                    connection.commit();
                    connection.setAutoCommit(true);
                }
                default -> execute(connection, statement, fresh, keep, renamed);
            }
        }
    }

    private static void execute(
            Connection connection, Statement statement, boolean fresh, UUID keep, Map<String, String> renamed)
            throws SQLException {
        // a request that reads leaves an event each time
        boolean renames = fresh || statement.sql().startsWith("INSERT INTO audit_event");
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            int position = 1;
            for (String value : statement.parameters()) {
                prepared.setObject(position++, renames ? rename(value, keep, renamed) : value, Types.OTHER);
            }
            if (prepared.execute()) {
                try (var rows = prepared.getResultSet()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            rows.getObject(i);
                        }
                    }
                }
            }
        }
    }

    private static String rename(String value, UUID keep, Map<String, String> renamed) {
        if (value == null) {
            return null;
        }
        if (value.startsWith("{") || ID.matcher(value).matches()) {
            return ID.matcher(value)
                    .replaceAll(id -> id.group().equals(keep.toString())
                            ? id.group()
                            : renamed.computeIfAbsent(
                                    id.group(), unused -> UUID.randomUUID().toString()));
        }
        if (CODE.matcher(value).matches()) {
            return renamed.computeIfAbsent(
                    value,
                    code -> code.substring(0, 3) + RUN + "-" + String.format("%06d", NEXT_CODE.incrementAndGet()));
        }
        return value;
    }
}
