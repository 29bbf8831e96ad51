package vn.chungtay.activity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;
import vn.chungtay.shared.type.Ids;
import vn.chungtay.testing.TestDatabase;

/** What activities refer to, written straight to its tables: organisations, officials, people, projects. */
public final class Facts {
    private Facts() {}

    public static UUID organisation(String name, String kind, String sector, String province) {
        UUID id = Ids.next();
        run(
                "INSERT INTO organisation (id, kind, sector, level, province_code, created_at, updated_at)"
                        + " VALUES (?, ?, ?, 'PROVINCE', ?, now(), now())",
                id,
                kind,
                sector,
                province);
        run("INSERT INTO organisation_name (id, organisation_id, name) VALUES (?, ?, ?)", Ids.next(), id, name);
        return id;
    }

    public static UUID official(String fullName) {
        UUID id = Ids.next();
        run("INSERT INTO official (id, full_name, created_at, updated_at) VALUES (?, ?, now(), now())", id, fullName);
        return id;
    }

    public static void post(
            UUID official, UUID organisation, String title, int position, LocalDate from, LocalDate to) {
        run(
                "INSERT INTO official_position (id, official_id, organisation_id, title, position, valid_from, valid_to)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                official,
                organisation,
                title,
                position,
                from,
                to);
    }

    public static void endPosts(UUID official, LocalDate on) {
        run("UPDATE official_position SET valid_to = ? WHERE official_id = ?", on, official);
    }

    public static UUID person(String commune, String name, LocalDate born) {
        UUID id = Ids.next();
        run(
                "INSERT INTO beneficiary (province_code, id, code, full_name, sex, birth_date, birth_date_precision,"
                        + " written_unit_id, commune_code, created_at, updated_at)"
                        + " SELECT u.province_code, ?, ?, ?, 'UNKNOWN', ?, 'DAY', u.id, u.code, now(), now()"
                        + " FROM admin_unit u WHERE u.level = 'COMMUNE' AND u.code = ? AND u.valid_to IS NULL",
                id,
                code("22"),
                name,
                born,
                commune);
        return id;
    }

    public static UUID household(String commune) {
        UUID id = Ids.next();
        run(
                "INSERT INTO household (province_code, id, code, written_unit_id, commune_code, created_at, updated_at)"
                        + " SELECT u.province_code, ?, ?, u.id, u.code, now(), now()"
                        + " FROM admin_unit u WHERE u.level = 'COMMUNE' AND u.code = ? AND u.valid_to IS NULL",
                id,
                code("22"),
                commune);
        return id;
    }

    public static void member(UUID household, UUID person, String relation, boolean head) {
        run(
                "INSERT INTO household_member (province_code, id, household_id, beneficiary_id, relation, head, valid_from)"
                        + " SELECT h.province_code, ?, h.id, ?, ?, ?, DATE '2020-01-01' FROM household h WHERE h.id = ?",
                Ids.next(),
                person,
                relation,
                head,
                household);
    }

    public static void circumstance(UUID person, String group, LocalDate from, LocalDate to) {
        run(
                "INSERT INTO circumstance (province_code, id, beneficiary_id, group_code, restricted, valid_from,"
                        + " valid_to, closing_reason, created_at)"
                        + " SELECT b.province_code, ?, b.id, c.code, c.restricted, ?, ?, CASE WHEN CAST(? AS date)"
                        + " IS NULL THEN NULL ELSE 'RESOLVED' END, now()"
                        + " FROM beneficiary b, code_list_entry c"
                        + " WHERE b.id = ? AND c.list = 'CIRCUMSTANCE' AND c.code = ?",
                Ids.next(),
                from,
                to,
                to,
                person,
                group);
    }

    public static void stay(UUID person, UUID facility, String category, LocalDate from) {
        run(
                "INSERT INTO stay (province_code, id, beneficiary_id, organisation_id, category, admission_kind, valid_from)"
                        + " SELECT b.province_code, ?, b.id, ?, ?, 'LONG_TERM', ? FROM beneficiary b WHERE b.id = ?",
                Ids.next(),
                facility,
                category,
                from,
                person);
    }

    /** A family with one orphan (TE01) and the grandmother who heads it. */
    public static UUID familyOfAnOrphan(String commune, String child, LocalDate born) {
        UUID orphan = person(commune, child, born);
        circumstance(orphan, "TE01", LocalDate.of(2024, 1, 1), null);
        UUID family = household(commune);
        member(family, orphan, "GRANDCHILD", false);
        member(family, person(commune, "Nguyễn Thị Bà", LocalDate.of(1955, 1, 1)), "HEAD", true);
        return family;
    }

    public static UUID project(String province, UUID organisation, String role) {
        UUID id = Ids.next();
        run(
                "INSERT INTO project (province_code, id, code, name, phase_from, phase_to, created_at, updated_at)"
                        + " VALUES (?, ?, ?, 'Dự án thử', DATE '2023-01-01', DATE '2025-12-31', now(), now())",
                province,
                id,
                "P-" + id);
        run(
                "INSERT INTO project_organisation (province_code, id, project_id, organisation_id, role, valid_from)"
                        + " VALUES (?, ?, ?, ?, ?, DATE '2023-01-01')",
                province,
                Ids.next(),
                id,
                organisation,
                role);
        return id;
    }

    /** A code for paper that nobody has. */
    private static String code(String province) {
        return "%s-2025-%09d"
                .formatted(
                        province,
                        java.util.concurrent.ThreadLocalRandom.current().nextInt(1_000_000_000));
    }

    public static String codeOf(String table, UUID id) {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement select = connection.prepareStatement("SELECT code FROM " + table + " WHERE id = ?")) {
            select.setObject(1, id);
            try (java.sql.ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public static void identityNumber(UUID person, String number) {
        FieldSealer sealer = new FieldSealer();
        run(
                "INSERT INTO beneficiary_confidential"
                        + " (province_code, beneficiary_id, identity_number_sealed, identity_number_index)"
                        + " SELECT province_code, id, ?, ? FROM beneficiary WHERE id = ?",
                sealer.seal(SealedKind.IDENTITY_NUMBER, number),
                sealer.index(SealedKind.IDENTITY_NUMBER, number),
                person);
        run("UPDATE beneficiary SET identity_state = 'DECLARED' WHERE id = ?", person);
    }

    public static void service(UUID person, String service, LocalDate on, UUID activity) {
        run(
                "INSERT INTO service_event (province_code, id, beneficiary_id, service, happened_on, activity_id, created_at)"
                        + " SELECT b.province_code, ?, b.id, ?, ?, ?, now() FROM beneficiary b WHERE b.id = ?",
                Ids.next(),
                service,
                on,
                activity,
                person);
    }

    public static void enrol(UUID person, UUID project) {
        UUID component = Ids.next();
        run(
                "INSERT INTO component (province_code, id, project_id, code, name, position)"
                        + " SELECT province_code, ?, id, ?, 'Hợp phần thử', 1 FROM project WHERE id = ?",
                component,
                component.toString(),
                project);
        run(
                "INSERT INTO enrolment (province_code, id, project_id, component_id, kind, beneficiary_id, valid_from,"
                        + " created_at) SELECT province_code, ?, project_id, id, 'SPONSORSHIP', ?, DATE '2024-01-01',"
                        + " now() FROM component WHERE id = ?",
                Ids.next(),
                person,
                component);
    }

    public static void run(String statement, Object... values) {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            if (prepared.executeUpdate() == 0) {
                throw new IllegalStateException("Nothing was written: " + statement);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
