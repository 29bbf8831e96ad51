package vn.chungtay.project;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Rows of other features that a project refers to, written straight into their tables. */
public final class ProjectFixtures {
    private ProjectFixtures() {}

    public static UUID organisation(String name) {
        UUID id = UUID.randomUUID();
        run("INSERT INTO organisation (id, kind, created_at, updated_at) VALUES (?, 'NGO', now(), now())", id);
        run("INSERT INTO organisation_name (id, organisation_id, name) VALUES (?, ?, ?)", UUID.randomUUID(), id, name);
        return id;
    }

    public static void run(String statement, Object... values) {
        DataSource source = Arc.container().instance(DataSource.class).get();
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
