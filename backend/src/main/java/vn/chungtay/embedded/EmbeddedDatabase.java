package vn.chungtay.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database that comes with the product, from {@link #open} to {@link #close}. It belongs to {@value #USERNAME}, who
 * makes the tables; the product works in it as {@value #APPLICATION}, who owns nothing. Neither is superuser.
 */
public final class EmbeddedDatabase implements Closeable {

    /** The name of the database and of the role that owns it and what is in it. */
    public static final String USERNAME = "chungtay";

    /** The role that the product works as; what it may do is granted to it. */
    public static final String APPLICATION = "chungtay_app";

    private static final String MAJOR_VERSION = "18";

    private final DataDirectory directory;
    private final Server server;

    /** Made anew at each start, so that it lies nowhere. */
    private final String applicationPassword = DataDirectory.newPassword();

    private EmbeddedDatabase(DataDirectory directory, Server server) {
        this.directory = directory;
        this.server = server;
    }

    /**
     * Starts the server on the data directory, which is made when absent and recovered when an earlier run was killed.
     *
     * @param path the data directory
     * @throws StartupFailure with one sentence for the person who starts the product
     */
    public static EmbeddedDatabase open(Path path, Durability durability) {
        DataDirectory directory = DataDirectory.claim(path);
        try {
            Programs programs = Programs.unpackInto(directory);
            Cluster.ensure(directory, programs, MAJOR_VERSION);
            EmbeddedDatabase database = new EmbeddedDatabase(directory, Server.start(directory, programs, durability));
            database.prepare();
            return database;
        } catch (StartupFailure failure) {
            directory.close();
            throw failure;
        } catch (IOException problem) {
            directory.close();
            throw DataDirectory.isFull(problem.getMessage())
                    ? DataDirectory.full(path, problem)
                    : DataDirectory.unwritable(path, problem);
        } catch (SQLException problem) {
            directory.close();
            throw new StartupFailure(
                    "Không chuẩn bị được cơ sở dữ liệu trong " + path + " (" + problem.getMessage() + ").",
                    "The database in " + path + " cannot be prepared (" + problem.getMessage() + ").",
                    problem);
        }
    }

    private static EmbeddedDatabase prepared(EmbeddedDatabase database) throws SQLException, IOException {
        boolean ready = false;
        try {
            database.prepare();
            ready = true;
            return database;
        } finally {
            if (!ready) {
                database.server.stop();
            }
        }
    }

    /** Makes the roles and the database of the product, and the file by which PostgreSQL's tools find them. */
    private void prepare() throws SQLException, IOException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            if (!answers(statement, "select 1 from pg_roles where rolname = '" + USERNAME + "'")) {
                statement.execute("create role " + USERNAME + " login password '" + password() + "'");
            }
            if (!answers(statement, "select 1 from pg_roles where rolname = '" + APPLICATION + "'")) {
                statement.execute("create role " + APPLICATION);
            }
            statement.execute("alter role " + APPLICATION + " login password '" + applicationPassword
                    + "' nosuperuser nobypassrls nocreaterole nocreatedb noreplication noinherit");
            if (!answers(statement, "select 1 from pg_database where datname = '" + USERNAME + "'")) {
                statement.execute("create database " + USERNAME + " owner " + USERNAME);
            }
        }
        directory.writeForOwner(
                directory.resolve("pg_service.conf"),
                String.join(
                        "\n",
                        "# For PostgreSQL's tools: PGSERVICEFILE=.../pg_service.conf psql service=chungtay",
                        "[" + USERNAME + "]",
                        "host=127.0.0.1",
                        "port=" + server.port(),
                        "dbname=" + USERNAME,
                        "user=" + USERNAME,
                        "password=" + password(),
                        ""));
    }

    /** Throws all data away: for tests, which start from nothing. */
    public void empty() throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + USERNAME + " with (force)");
            statement.execute("create database " + USERNAME + " owner " + USERNAME);
        }
    }

    private static boolean answers(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(Cluster.SUPERUSER), Cluster.SUPERUSER, password());
    }

    /** Where the product's database is, for JDBC. */
    public String jdbcUrl() {
        return url(USERNAME);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    /** The password of {@value #USERNAME}; it stays on this machine. */
    public String password() {
        return directory.password();
    }

    /** The password of {@value #APPLICATION}, good until the server is started again. */
    public String applicationPassword() {
        return applicationPassword;
    }

    /** Stops the server, then gives the data directory back. */
    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } finally {
            directory.close();
        }
    }
}
