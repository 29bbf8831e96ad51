package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The keys of tokens, which all processes on one database share. Outside of any transaction of a request. */
@ApplicationScoped
class TokenKeyRepository {
    private final DataSource database;

    TokenKeyRepository(DataSource database) {
        this.database = database;
    }

    /** Newest first. */
    List<TokenKey> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT kid, value, made_at FROM token_key ORDER BY made_at DESC, kid");
                ResultSet rows = select.executeQuery()) {
            List<TokenKey> keys = new ArrayList<>();
            while (rows.next()) {
                keys.add(new TokenKey(
                        rows.getString("kid"),
                        rows.getBytes("value"),
                        rows.getObject("made_at", OffsetDateTime.class).toInstant()));
            }
            return keys;
        } catch (SQLException fault) {
            throw new IllegalStateException("The keys of tokens cannot be read", fault);
        }
    }

    /** Adds a key and forgets those made before an instant. */
    void add(TokenKey key, Instant forgetBefore) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO token_key (kid, value, made_at) VALUES (?, ?, ?)");
                PreparedStatement forget = connection.prepareStatement("DELETE FROM token_key WHERE made_at < ?")) {
            insert.setString(1, key.kid());
            insert.setBytes(2, key.value());
            insert.setObject(3, key.madeAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
            forget.setObject(1, forgetBefore.atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException("A key of tokens cannot be kept", fault);
        }
    }
}
