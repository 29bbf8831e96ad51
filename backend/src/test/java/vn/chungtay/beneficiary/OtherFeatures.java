package vn.chungtay.beneficiary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.testing.TestDatabase;

/** Rows of other features that tests about people need, made beside those features' own rules. */
public final class OtherFeatures {
    private static final String PROVINCE = "75";

    private OtherFeatures() {}

    public static UUID organisation(String kind, String provinceCode, String name) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO organisation (id, kind, province_code, created_at, updated_at) VALUES (?, ?, ?, now(), now())",
                id,
                kind,
                provinceCode);
        run("INSERT INTO organisation_name (id, organisation_id, name) VALUES (?, ?, ?)", UUID.randomUUID(), id, name);
        return id;
    }

    /** A project of Đồng Nai in which an organisation is the donor. */
    public static UUID project(UUID donor, String name) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO project (province_code, id, code, name, phase_from, phase_to, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, DATE '2023-01-01', DATE '2025-12-31', now(), now())",
                PROVINCE,
                id,
                "P-" + id.toString().substring(0, 8),
                name);
        run(
                "INSERT INTO project_organisation (province_code, id, project_id, organisation_id, role, valid_from)"
                        + " VALUES (?, ?, ?, ?, 'DONOR', DATE '2023-01-01')",
                PROVINCE,
                UUID.randomUUID(),
                id,
                donor);
        return id;
    }

    public static UUID component(UUID project) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO component (province_code, id, project_id, code, name, position, budget_amount)"
                        + " VALUES (?, ?, ?, 'C1', 'Hợp phần', 1, 1000000000)",
                PROVINCE,
                id,
                project);
        return id;
    }

    public static void sponsor(UUID project, UUID component, String person, String from, String to) {
        run(
                "INSERT INTO enrolment (province_code, id, project_id, component_id, kind, beneficiary_id, valid_from,"
                        + " valid_to, end_reason, created_at) VALUES (?, ?, ?, ?, 'SPONSORSHIP', ?, ?, ?, ?, now())",
                PROVINCE,
                UUID.randomUUID(),
                project,
                component,
                UUID.fromString(person),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                to == null ? null : "COMPLETED");
    }

    public static void serve(UUID project, UUID component, String person, String on) {
        run(
                "INSERT INTO service_event (province_code, id, project_id, component_id, beneficiary_id, service, happened_on,"
                        + " created_at) VALUES (?, ?, ?, ?, ?, 'CAREER_ORIENTATION', ?, now())",
                PROVINCE,
                UUID.randomUUID(),
                project,
                component,
                UUID.fromString(person),
                LocalDate.parse(on));
    }

    public static void pay(UUID project, UUID component, String person, String on, long amount) {
        run(
                "INSERT INTO disbursement (province_code, id, project_id, component_id, purpose, paid_on, method, amount,"
                        + " beneficiary_id, voucher_number, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, 'SCHOLARSHIP', ?, 'CASH', ?, ?, ?, now(), now())",
                PROVINCE,
                UUID.randomUUID(),
                project,
                component,
                LocalDate.parse(on),
                amount,
                UUID.fromString(person),
                UUID.randomUUID().toString());
    }

    /** A visit to a household with a gift, with the notes on health and living conditions. */
    public static UUID visit(String household, String on, String health, String living, long gift) {
        UUID activity = UUID.randomUUID();
        run(
                "INSERT INTO activity (province_code, id, kinds, name, starts_on, ends_on, level, status, created_at, updated_at)"
                        + " VALUES (?, ?, '{HOME_VISIT,GIFT_GIVING}', 'Thăm, tặng quà', ?, ?, 'PROVINCE', 'HELD', now(), now())",
                PROVINCE,
                activity,
                LocalDate.parse(on),
                LocalDate.parse(on));
        UUID batch = UUID.randomUUID();
        run(
                "INSERT INTO gift_batch (province_code, id, activity_id, item, unit_value, quantity, total_value, value_basis)"
                        + " VALUES (?, ?, ?, 'Quà', ?, 1, ?, 'TOTAL')",
                PROVINCE,
                batch,
                activity,
                gift,
                gift);
        run(
                "INSERT INTO activity_recipient (province_code, id, activity_id, household_id, eligibility_reason, health_note,"
                        + " living_note, gift_batch_id, gift_value, received_on, received_by)"
                        + " VALUES (?, ?, ?, ?, 'TE01', ?, ?, ?, ?, ?, 'Mẹ')",
                PROVINCE,
                UUID.randomUUID(),
                activity,
                UUID.fromString(household),
                health,
                living,
                batch,
                gift,
                LocalDate.parse(on));
        return activity;
    }

    private static void run(String sql, Object... values) {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
