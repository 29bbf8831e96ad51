package vn.chungtay.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import vn.chungtay.shared.type.Secrets;

/** Keys that all instances on one database share; made at first use, kept in the table installation_secret. */
@ApplicationScoped
public class InstallationSecrets {
    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final DataSource database;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    InstallationSecrets(DataSource database) {
        this.database = database;
    }

    /** A key of 256 bits for one purpose. */
    public byte[] key(String purpose) {
        return keys.computeIfAbsent(purpose, this::loadOrCreate);
    }

    /** HMAC-SHA-256 of a text under the key of a purpose: the same for the same text, and nobody else can make it. */
    public byte[] digest(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(purpose), HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] loadOrCreate(String purpose) {
        byte[] fresh = Secrets.bytes(KEY_BYTES);
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO installation_secret (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
                insert.setString(1, purpose);
                insert.setBytes(2, fresh);
                insert.executeUpdate();
            }
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT value FROM installation_secret WHERE name = ?")) {
                select.setString(1, purpose);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getBytes(1);
                }
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("The installation's keys cannot be read", fault);
        }
    }
}
