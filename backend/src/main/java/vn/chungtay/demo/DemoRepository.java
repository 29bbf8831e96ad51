package vn.chungtay.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Reads the administrative units that the stories happen in, and writes their rows by COPY. */
@ApplicationScoped
class DemoRepository {
    private static final int LOCK = 20250325;

    /** Tables with row security, which COPY does not fill. */
    private static final Set<String> LOCKED = Set.of(
            "activity_recipient",
            "beneficiary_confidential",
            "carer",
            "circumstance",
            "household_assessment",
            "household_note",
            "need",
            "permanency_plan",
            "photo",
            "photo_person",
            "service_event",
            "stored_file");

    private final DataSource dataSource;
    private final Sql sql;

    DemoRepository(DataSource dataSource, Sql sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    /** Keeps a second instance that starts on the same database waiting until this transaction ends. */
    void lock() {
        sql.list(Select.of("SELECT 1 AS one FROM pg_advisory_xact_lock(" + LOCK + ")"), row -> row.number("one"));
    }

    boolean loaded() {
        return sql.one(
                        Select.of("SELECT id FROM organisation")
                                .where("id = :id")
                                .bind("id", DemoIds.id("organisation/holt")),
                        row -> row.uuid("id"))
                .isPresent();
    }

    /** Communes of a province as they were until 30/06/2025, with the one commune of today that each became. */
    List<Place> formerPlaces(String provinceCode) {
        return sql.list(
                Select.of("""
                                SELECT o.id, o.code, o.full_name, d.code AS district_code, d.full_name AS district_name,
                                       n.code AS commune_code
                                FROM admin_unit o
                                JOIN admin_unit d ON d.level = 'DISTRICT' AND d.code = o.parent_code
                                JOIN admin_unit_succession s ON s.predecessor_id = o.id AND s.part = 'FULL'
                                JOIN admin_unit n ON n.id = s.successor_id AND n.level = 'COMMUNE'""")
                        .where("o.level = 'COMMUNE' AND o.valid_to = DATE '2025-07-01'")
                        .where("o.province_code = :province")
                        .bind("province", provinceCode)
                        .where("(SELECT count(*) FROM admin_unit_succession x WHERE x.predecessor_id = o.id) = 1")
                        .then("ORDER BY o.code"),
                row -> new Place(
                        row.integer("id"),
                        row.text("code"),
                        row.text("full_name"),
                        row.text("district_code"),
                        row.text("district_name"),
                        row.text("commune_code")));
    }

    /** Communes of a province today. */
    List<Place> places(String provinceCode) {
        return sql.list(
                Select.of("SELECT id, code, full_name FROM admin_unit")
                        .where("level = 'COMMUNE' AND valid_to IS NULL AND province_code = :province")
                        .bind("province", provinceCode)
                        .then("ORDER BY code"),
                row -> new Place(
                        row.integer("id"), row.text("code"), row.text("full_name"), null, null, row.text("code")));
    }

    /** Writes rows, checks them against every constraint and remembers the highest human code that was given out. */
    void write(DemoRows rows, Map<Codes.Key, Integer> codes) {
        try (Connection connection = dataSource.getConnection()) {
            rows.drain((shape, lines) -> {
                try {
                    write(connection, shape, lines);
                } catch (SQLException fault) {
                    throw new IllegalStateException("Reference data: " + shape.table(), fault);
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
            remember(connection, codes);
        } catch (SQLException fault) {
            throw new IllegalStateException("The reference data cannot be written", fault);
        }
    }

    private static void write(Connection connection, DemoRows.Shape shape, List<String> lines)
            throws SQLException, IOException {
        String into = shape.table() + " (" + String.join(", ", shape.columns()) + ")";
        if (!LOCKED.contains(shape.table())) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + into + " FROM STDIN", new StringReader(String.join("", lines)));
            return;
        }
        String marks = String.join(", ", Collections.nCopies(shape.columns().size(), "?"));
        try (var insert = connection.prepareStatement("INSERT INTO " + into + " VALUES (" + marks + ")")) {
            for (String line : lines) {
                String[] fields = DemoRows.fields(line);
                for (int i = 0; i < fields.length; i++) {
                    insert.setObject(i + 1, fields[i], Types.OTHER);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void remember(Connection connection, Map<Codes.Key, Integer> codes) throws SQLException {
        try (var insert = connection.prepareStatement("""
                INSERT INTO code_counter (province_code, kind, year, last_number) VALUES (?, ?, ?, ?)
                ON CONFLICT (province_code, kind, year)
                DO UPDATE SET last_number = greatest(code_counter.last_number, excluded.last_number)""")) {
            for (var entry : codes.entrySet()) {
                insert.setString(1, entry.getKey().provinceCode());
                insert.setString(2, entry.getKey().kind().name());
                insert.setInt(3, entry.getKey().year());
                insert.setInt(4, entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (Statement analyse = connection.createStatement()) {
            analyse.execute("SELECT gather_statistics()");
        }
    }
}
