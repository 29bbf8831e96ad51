package vn.chungtay.project;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

/** What a test of projects and money starts from. Rows of other features are written straight into their tables. */
public final class ProjectFixtures {
    private ProjectFixtures() {}

    /** An organisation with a name since ever. */
    public static UUID organisation(String name) {
        UUID id = UUID.randomUUID();
        run("INSERT INTO organisation (id, kind, created_at, updated_at) VALUES (?, 'NGO', now(), now())", id);
        run("INSERT INTO organisation_name (id, organisation_id, name) VALUES (?, ?, ?)", UUID.randomUUID(), id, name);
        return id;
    }

    /** A person born on a day, living in a commune of today. */
    public static UUID person(String province, String commune, String name, String birthDate) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO beneficiary (province_code, id, code, full_name, sex, birth_date, birth_date_precision,
                    written_unit_id, commune_code, created_at, updated_at)
                VALUES (?, ?, ?, ?, 'FEMALE', CAST(? AS date), 'DAY',
                    (SELECT id FROM admin_unit WHERE level = 'COMMUNE' AND code = ? AND valid_to IS NULL), ?, now(), now())""", province, id, province + "-T-" + id.toString().substring(0, 13), name, birthDate, commune, commune);
        return id;
    }

    /** A commune of a province of today, by its place among them. */
    public static String commune(String province, int which) {
        return "%05d"
                .formatted(number(
                        "SELECT CAST(code AS integer) FROM admin_unit WHERE level = 'COMMUNE' AND valid_to IS NULL"
                                + " AND province_code = ? ORDER BY code OFFSET ? LIMIT 1",
                        province,
                        which));
    }

    public static UUID household(String province, String commune) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO household (province_code, id, code, written_unit_id, commune_code, created_at, updated_at)
                VALUES (?, ?, ?, (SELECT id FROM admin_unit WHERE level = 'COMMUNE' AND code = ? AND valid_to IS NULL),
                    ?, now(), now())""", province, id, province + "-H-" + id.toString().substring(0, 13), commune, commune);
        return id;
    }

    public static void circumstance(String province, UUID person, String group, String from) {
        run("""
                INSERT INTO circumstance (province_code, id, beneficiary_id, group_code, restricted, valid_from, created_at)
                VALUES (?, ?, ?, ?, false, CAST(? AS date), now())""", province, UUID.randomUUID(), person, group, from);
    }

    public static void school(String province, UUID person, String level, String from) {
        run("""
                INSERT INTO school_status (province_code, id, beneficiary_id, status, level, valid_from)
                VALUES (?, ?, ?, 'ATTENDING', ?, CAST(? AS date))""", province, UUID.randomUUID(), person, level, from);
    }

    /** A project of Đồng Nai that runs 2023–2025 with one component of a budget in đồng. */
    public static Running runningProject(long budget) {
        UUID donor = organisation("Nhà tài trợ " + UUID.randomUUID());
        UUID owner = organisation("Chủ dự án " + UUID.randomUUID());
        var answer = Given.specialist("75")
                .body("""
                        {"code": "T-%s", "name": "Dự án thử", "phaseFrom": "2023-01-01", "phaseTo": "2025-12-31",
                         "status": "RUNNING",
                         "organisations": [{"organisationId": "%s", "role": "DONOR"},
                                           {"organisationId": "%s", "role": "OWNER"}],
                         "components": [{"code": "COMMUNITY", "name": "Cộng đồng",
                            "budget": {"amount": {"amount": %d, "currency": "VND"}, "donorId": "%s"}}]}""".formatted(UUID.randomUUID().toString().substring(0, 13), donor, owner, budget, donor))
                .post("/api/v1/projects")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract();
        return new Running(
                UUID.fromString(answer.path("id")),
                UUID.fromString(answer.path("components[0].id")),
                donor,
                owner,
                answer.header("ETag"));
    }

    /** Puts a person on the sponsorship list of the project's component. */
    public static String enrolled(Running project, UUID person, String from) {
        return Given.specialist("75")
                .body(
                        "{\"componentId\": \"%s\", \"kind\": \"SPONSORSHIP\", \"beneficiaryId\": \"%s\", \"validFrom\": \"%s\"}"
                                .formatted(project.component(), person, from))
                .post("/api/v1/enrolments")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Posts a payment to the owner of the project. */
    public static String paid(Running project, long amount, String paidOn) {
        return Given.specialist("75")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"componentId": "%s", "purpose": "CARE", "paidOn": "%s", "method": "BANK",
                         "amount": {"amount": %d, "currency": "VND"},
                         "recipient": {"kind": "ORGANISATION", "id": "%s"}, "voucherNumber": "PC-%s"}""".formatted(project.component(), paidOn, amount, project.owner(), UUID.randomUUID()))
                .post("/api/v1/disbursements")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A project with one component, its donor and its owner. */
    public record Running(UUID id, UUID component, UUID donor, UUID owner, String etag) {}

    public static long number(String select, Object... values) {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement prepared = prepare(connection, select, values);
                ResultSet rows = prepared.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public static void run(String statement, Object... values) {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement prepared = prepare(connection, statement, values)) {
            prepared.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static PreparedStatement prepare(Connection connection, String text, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(text);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
