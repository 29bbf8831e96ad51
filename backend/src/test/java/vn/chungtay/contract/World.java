package vn.chungtay.contract;

import static vn.chungtay.project.ProjectFixtures.run;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.access.Role;
import vn.chungtay.activity.Facts;
import vn.chungtay.project.ProjectFixtures;
import vn.chungtay.testing.Given;

/**
 * One record of every kind in four places, and an account of every role that belongs to the first place: its province,
 * its commune, its facility, its partner organisation. Nobody else writes into the provinces of a world, so that its
 * lists can be compared to the last row.
 */
final class World {
    /** Where a record lies, seen from the accounts. */
    enum Place {
        /** In their province, commune and facility, in a project of their organisation. */
        HOME,
        /** In their province and commune, with another facility and another organisation. */
        STRANGER,
        /** In another commune of their province, with another facility and another organisation. */
        NEIGHBOUR,
        /** In another province. */
        ELSEWHERE
    }

    private final String province;
    private final String elsewhere;
    private final Map<Place, Map<String, String>> records = new EnumMap<>(Place.class);
    private final Map<String, String> children = new HashMap<>();

    World(String province, String elsewhere) {
        this.province = province;
        this.elsewhere = elsewhere;
        for (Place place : Place.values()) {
            records.put(place, settle(place));
        }
    }

    String province() {
        return province;
    }

    String province(Place place) {
        return place == Place.ELSEWHERE ? elsewhere : province;
    }

    /** The record of a collection, such as {@code beneficiaries}, that lies in a place. */
    String record(Place place, String collection) {
        String id = records.get(place).get(collection);
        if (id == null) {
            throw new AssertionError("The world has no record of " + collection);
        }
        return id;
    }

    /** A part of the home record of a collection, by the name of its parameter in paths. */
    String child(String parameter) {
        return children.getOrDefault(parameter, UUID.randomUUID().toString());
    }

    void remember(String parameter, String id) {
        children.put(parameter, id);
    }

    String cookie(Role role) {
        UUID organisation = UUID.fromString(
                switch (role.level()) {
                    case FACILITY -> record(Place.HOME, "facility");
                    default -> record(Place.HOME, "partner");
                });
        return Given.cookie(
                switch (role.level()) {
                    case COUNTRY -> Given.account(role, null, null, null, true);
                    case PROVINCE -> Given.account(role, province, null, null, true);
                    case COMMUNE -> Given.account(role, province, commune(Place.HOME), null, true);
                    case FACILITY -> Given.account(role, province, null, organisation, true);
                    case ORGANISATION -> Given.account(role, null, null, organisation, true);
                });
    }

    String commune(Place place) {
        return ProjectFixtures.commune(province(place), place == Place.NEIGHBOUR ? 1 : 0);
    }

    private Map<String, String> settle(Place place) {
        Map<String, String> made = new HashMap<>();
        String in = province(place);
        String commune = commune(place);
        String name = place + " " + province;
        UUID facility = organisation("SOCIAL_WORK_CENTRE", in, "Cơ sở " + name);
        UUID partner = organisation("NGO", null, "Đối tác " + name);
        UUID person = ProjectFixtures.person(in, commune, "Trẻ " + name, "2015-09-02");
        UUID household = ProjectFixtures.household(in, commune);
        ProjectFixtures.circumstance(in, person, "TE01", "2020-01-01");
        made.put("facility", facility.toString());
        made.put("partner", partner.toString());
        made.put("organisations", facility.toString());
        made.put("api-clients", apiClient(partner));
        UUID official = Facts.official("Cán bộ " + name);
        Facts.post(official, facility, "Giám đốc", 1, day("2020-01-01"), null);
        made.put("officials", official.toString());
        made.put("organisation-events", event(facility));
        made.put("accounts", ChildrenOfHome.account(in));
        made.put("beneficiaries", person.toString());
        made.put("households", household.toString());
        made.put(
                "household_member",
                row(
                        "household_member",
                        in,
                        "household_id, beneficiary_id, relation, valid_from",
                        household,
                        person,
                        "CHILD",
                        day("2020-01-01")));
        made.put(
                "stay",
                row(
                        "stay",
                        in,
                        "beneficiary_id, organisation_id, category, admission_kind, valid_from",
                        person,
                        facility,
                        "CHILD",
                        "LONG_TERM",
                        day("2020-01-01")));
        made.put(
                "needs",
                row(
                        "need",
                        in,
                        "beneficiary_id, kind, category, description, speaker, heard_on, created_at",
                        person,
                        "WISH",
                        "EDUCATION",
                        "Đi học",
                        "CHILD",
                        day("2025-01-01"),
                        day("2025-01-01")));
        made.put(
                "programmes",
                row(
                        "programme",
                        in,
                        "code, name, period_from, created_at, updated_at",
                        code(),
                        "Chương trình " + name,
                        day("2021-01-01"),
                        day("2025-01-01"),
                        day("2025-01-01")));
        String project = row(
                "project",
                in,
                "code, name, phase_from, phase_to, programme_id, created_at, updated_at",
                code(),
                "Dự án " + name,
                day("2023-01-01"),
                day("2027-12-31"),
                id(made.get("programmes")),
                day("2025-01-01"),
                day("2025-01-01"));
        made.put("projects", project);
        made.put(
                "project_organisation",
                row(
                        "project_organisation",
                        in,
                        "project_id, organisation_id, role, valid_from",
                        id(project),
                        partner,
                        "DONOR",
                        day("2023-01-01")));
        row(
                "project_organisation",
                in,
                "project_id, organisation_id, role, valid_from",
                id(project),
                facility,
                "OWNER",
                day("2023-01-01"));
        row("project_status", in, "project_id, status, valid_from", id(project), "RUNNING", day("2023-01-01"));
        UUID component = id(row(
                "component",
                in,
                "project_id, code, name, position, facility_id, budget_amount",
                id(project),
                "C1",
                "Hợp phần",
                (short) 1,
                facility,
                1_000_000_000L));
        made.put("component", component.toString());
        made.put(
                "enrolments",
                row(
                        "enrolment",
                        in,
                        "project_id, component_id, kind, beneficiary_id, valid_from, created_at",
                        id(project),
                        component,
                        "SPONSORSHIP",
                        person,
                        day("2023-01-01"),
                        day("2025-01-01")));
        made.put(
                "service-events",
                row(
                        "service_event",
                        in,
                        "project_id, component_id, beneficiary_id, service, happened_on, created_at",
                        id(project),
                        component,
                        person,
                        "NUTRITION",
                        day("2024-01-01"),
                        day("2025-01-01")));
        made.put(
                "permanency-plans",
                row(
                        "permanency_plan",
                        in,
                        "project_id, component_id, beneficiary_id, goal, made_on, review_due_on, created_at",
                        id(project),
                        component,
                        person,
                        "REINTEGRATION",
                        day("2024-01-01"),
                        day("2024-07-01"),
                        day("2025-01-01")));
        made.put(
                "disbursements",
                row(
                        "disbursement",
                        in,
                        "project_id, component_id, purpose, paid_on, method, amount, beneficiary_id, voucher_number, created_at, updated_at",
                        id(project),
                        component,
                        "SCHOLARSHIP",
                        day("2024-01-01"),
                        "CASH",
                        1_620_000L,
                        person,
                        code(),
                        day("2025-01-01"),
                        day("2025-01-01")));
        made.put(
                "official-documents",
                row(
                        "official_document",
                        in,
                        "number, type, title, issued_on, created_at, updated_at",
                        code(),
                        "PLAN",
                        "Kế hoạch " + name,
                        day("2025-01-01"),
                        day("2025-01-01"),
                        day("2025-01-01")));
        made.put(
                "campaigns",
                row(
                        "campaign",
                        in,
                        "code, kind, year, name, period_from, period_to, created_at, updated_at",
                        code(),
                        "OTHER",
                        (short) 2025,
                        "Chiến dịch " + name,
                        day("2025-06-01"),
                        day("2025-06-30"),
                        day("2025-01-01"),
                        day("2025-01-01")));
        activity(made, in, commune, name, facility, partner);
        PublicPages.settle(made, in, facility, place == Place.HOME || place == Place.ELSEWHERE);
        children.putIfAbsent("centreId", facility.toString());
        made.put("photos", FileRows.photo(in, made.get("activities")));
        children.putIfAbsent("photoId", made.get("photos"));
        children.putIfAbsent("galleryId", made.get("activities"));
        made.put("consents", FileRows.consent(in, made.get("beneficiaries")));
        children.putIfAbsent("articleId", made.get("articles"));
        made.put("audit-events", AuditRow.in(in));
        PrivacyRows.make(made, in, person);
        return made;
    }

    private static void activity(
            Map<String, String> made, String in, String commune, String name, UUID facility, UUID partner) {
        String activity = row(
                "activity",
                in,
                "kinds, name, starts_on, ends_on, level, status, commune_code, created_at, updated_at",
                new String[] {"HOME_VISIT"},
                "Thăm " + name,
                day("2025-06-01"),
                day("2025-06-01"),
                "COMMUNE",
                "HELD",
                commune,
                day("2025-01-01"),
                day("2025-01-01"));
        made.put("activities", activity);
        run(
                "INSERT INTO activity_organisation (province_code, activity_id, organisation_id, role) VALUES (?, ?, ?, 'HOST'), (?, ?, ?, 'PARTNER')",
                in,
                id(activity),
                facility,
                in,
                id(activity),
                partner);
        run(
                "INSERT INTO activity_document (province_code, activity_id, document_id) VALUES (?, ?, ?)",
                in,
                id(activity),
                id(made.get("official-documents")));
        made.put(
                "conclusions",
                row(
                        "conclusion",
                        in,
                        "activity_id, position, description",
                        id(activity),
                        (short) 1,
                        "Kết luận " + name));
    }

    /** A system with a secret; the one made first belongs to the home partner. */
    private String apiClient(UUID partner) {
        UUID id = UUID.randomUUID();
        UUID secret = UUID.randomUUID();
        run(
                "INSERT INTO api_client (id, client_id, name, organisation_id, scopes, requests_per_minute, created_at,"
                        + " updated_at) VALUES (?, ?, 'Hệ thống', ?, '{project:read}', 600, now(), now())",
                id,
                "w-" + id,
                partner);
        run(
                "INSERT INTO api_client_secret (id, api_client_id, slot, secret_hash, hint, created_at, expires_at)"
                        + " VALUES (?, ?, 1, 'x', 'abcd', now(), now() + interval '1 day')",
                secret,
                id);
        children.putIfAbsent("secretId", secret.toString());
        return id.toString();
    }

    private static UUID organisation(String kind, String province, String name) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO organisation (id, kind, province_code, created_at, updated_at) VALUES (?, ?, ?, now(), now())",
                id,
                kind,
                province);
        run("INSERT INTO organisation_name (id, organisation_id, name) VALUES (?, ?, ?)", UUID.randomUUID(), id, name);
        return id;
    }

    private static String event(UUID organisation) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO organisation_event (id, kind, happened_on, description, created_at) VALUES (?, 'RENAME', DATE '2025-01-01', 'Đổi tên', now())",
                id);
        run(
                "INSERT INTO organisation_event_party (event_id, organisation_id, role) VALUES (?, ?, 'SUBJECT')",
                id,
                organisation);
        return id.toString();
    }

    /** A row of a province's table with its values in the order of the columns. */
    private static String row(String table, String province, String columns, Object... values) {
        UUID id = UUID.randomUUID();
        Object[] all = new Object[values.length + 2];
        all[0] = province;
        all[1] = id;
        System.arraycopy(values, 0, all, 2, values.length);
        run(
                "INSERT INTO " + table + " (province_code, id, " + columns + ") VALUES (?, ?"
                        + ", ?".repeat(values.length) + ")",
                all);
        return id.toString();
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }

    private static java.time.LocalDate day(String text) {
        return java.time.LocalDate.parse(text);
    }

    private static String code() {
        return "W-" + UUID.randomUUID().toString().substring(0, 13);
    }
}
