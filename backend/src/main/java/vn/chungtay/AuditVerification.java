package vn.chungtay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.audit.Finding;
import vn.chungtay.audit.Verification;
import vn.chungtay.audit.VerificationResult;
import vn.chungtay.embedded.Durability;
import vn.chungtay.embedded.EmbeddedDatabase;

/**
 * {@code make audit-verify}: compares the whole audit with its seals, without the product and beside a running one, and
 * says what is wrong. Ends with 0 when nothing is, with 2 when something is, with 1 when it could not look.
 */
final class AuditVerification {
    static final String COMMAND = "audit-verify";

    private static final int BROKEN = 2;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private AuditVerification() {}

    /** Verifies the database that the environment names, or the one in the data directory. */
    static int run(Map<String, String> environment, Clock clock) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            VerificationResult result = verify(environment, clock);
            print(out, result);
            return result.intact() ? 0 : BROKEN;
        } catch (SQLException | IOException fault) {
            out.println("Không đọc được nhật ký: " + fault.getMessage());
            out.println("The audit cannot be read: " + fault.getMessage());
            return 1;
        }
    }

    private static VerificationResult verify(Map<String, String> environment, Clock clock)
            throws SQLException, IOException {
        Optional<ConfiguredDatabase> configured = ConfiguredDatabase.fromEnvironment(environment);
        if (configured.isPresent()) {
            ConfiguredDatabase own = configured.get();
            return verify(own.jdbcUrl(), own.owner().username(), own.owner().password(), clock);
        }
        Path directory = Path.of(environment.getOrDefault("CHUNGTAY_DATA_DIR", "data"));
        Optional<VerificationResult> running = besideARunningProduct(directory, clock);
        if (running.isPresent()) {
            return running.get();
        }
        try (EmbeddedDatabase server = EmbeddedDatabase.open(directory, Durability.FULL)) {
            return verify(server.jdbcUrl(), EmbeddedDatabase.USERNAME, server.password(), clock);
        }
    }

    /** The product leaves in its data directory where its database answers; empty when none does. */
    private static Optional<VerificationResult> besideARunningProduct(Path directory, Clock clock) throws IOException {
        Path service = directory.resolve("pg_service.conf");
        if (!Files.exists(service)) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (String line : Files.readAllLines(service)) {
            String[] parts = line.split("=", 2);
            if (parts.length == 2) {
                values.put(parts[0].strip(), parts[1].strip());
            }
        }
        try {
            return Optional.of(verify(
                    "jdbc:postgresql://" + values.get("host") + ":" + values.get("port") + "/" + values.get("dbname"),
                    values.get("user"),
                    values.get("password"),
                    clock));
        } catch (SQLException stopped) {
            return Optional.empty();
        }
    }

    private static VerificationResult verify(String url, String username, String password, Clock clock)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, username, password)) {
            return Verification.of(connection, FIRST, LocalDate.now(clock).plusDays(1), null, clock.instant());
        }
    }

    private static void print(PrintStream out, VerificationResult result) {
        out.printf(
                "Đã so %d sự kiện trong %d chuỗi; %d sự kiện mới chưa niêm phong."
                        + " / %1$d events in %2$d chains compared, %3$d not sealed yet.%n",
                result.events(), result.chains(), result.unsealed());
        for (Finding finding : result.findings()) {
            out.printf(
                    "  %s  tỉnh/province %s  ngày/day %s%s%s%n",
                    finding.kind(),
                    finding.provinceCode(),
                    finding.day(),
                    finding.sequence() == null ? "" : "  vị trí/place " + finding.sequence(),
                    finding.eventId() == null ? "" : "  sự kiện/event " + finding.eventId());
        }
        for (VerificationResult.End end : result.ends()) {
            out.printf("  điểm cuối/end %s  %s  %d  %s%n", end.provinceCode(), end.day(), end.events(), end.hash());
        }
        out.println(
                result.intact()
                        ? "Nhật ký nguyên vẹn. / The audit is intact."
                        : "NHẬT KÝ ĐÃ BỊ ĐỘNG TỚI: " + result.findingCount()
                                + " điểm sai. / THE AUDIT WAS TAMPERED WITH: " + result.findingCount() + " faults.");
    }
}
