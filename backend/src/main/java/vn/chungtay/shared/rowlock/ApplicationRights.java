package vn.chungtay.shared.rowlock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jboss.logging.Logger;

/**
 * After migrations the owner of the tables gives the role of the application what it needs, new tables included, and
 * nothing else. Where one role is both, row security is forced upon it, except while it migrates.
 */
public final class ApplicationRights implements Callback {
    private static final Logger LOG = Logger.getLogger(ApplicationRights.class);
    private static final String SCRIPT = "/db/rights/application.sql";
    private static final String UNFORCE = """
            DO $$
            DECLARE locked regclass;
            BEGIN
                FOR locked IN SELECT c.oid FROM pg_class c WHERE c.relforcerowsecurity
                    AND c.relnamespace = current_schema()::regnamespace AND pg_get_userbyid(c.relowner) = current_user
                LOOP
                    EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', locked);
                END LOOP;
            END $$""";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        String application = ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class);
        try (PreparedStatement name = context.getConnection()
                        .prepareStatement(
                                "SELECT set_config('chungtay.application_role', ?, false), current_user = ?");
                Statement statement = context.getConnection().createStatement()) {
            if (event == Event.BEFORE_EACH_MIGRATE) {
                statement.execute(UNFORCE);
                return;
            }
            name.setString(1, application);
            name.setString(2, application);
            try (var answer = name.executeQuery()) {
                answer.next();
                if (answer.getBoolean(2)) {
                    LOG.warn("One role of the database owns the tables and works with them, so that it could take away"
                            + " what protects them; docs/operations.md, \"Two roles\", says how to part them.");
                }
            }
            statement.execute(script());
        } catch (SQLException fault) {
            throw new FlywayException("The rights of the application's role cannot be set", fault);
        }
    }

    private static String script() {
        try (InputStream script = ApplicationRights.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String getCallbackName() {
        return "rights of the application";
    }
}
