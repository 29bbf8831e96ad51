package vn.chungtay.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Lends a connection to verifications. */
@ApplicationScoped
class VerificationRepository {
    private final DataSource database;

    VerificationRepository(DataSource database) {
        this.database = database;
    }

    VerificationResult verify(LocalDate from, LocalDate to, String province, Instant now) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Verification.of(connection, from, to, province, now);
        }
    }
}
