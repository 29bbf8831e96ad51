package vn.chungtay.contract;

import static vn.chungtay.project.ProjectFixtures.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.contract.World.Place;
import vn.chungtay.project.ProjectFixtures;

/**
 * For every operation whose body names other records by their ids: a request that is carried out when they are those of
 * the own place. {@code @projects} stands for the id of a project, {@code @commune} for the code of the own commune,
 * {@code @new} for a code that nobody has.
 */
final class ReferringBodies {
    private static final String ACTIVITY = """
            'kinds': ['COMMUNICATION'], 'name': 'Truyền thông', 'startsOn': '2025-06-01', 'endsOn': '2025-06-01', 'level': 'COMMUNE',
            'unitCode': '@commune', 'organisations': [{'organisationId': '@facility', 'role': 'HOST'}],
            'campaignId': '@campaigns', 'seriesId': '@series', 'projectId': '@projects',
            'gifts': [{'item': 'Gạo', 'unitValue': 1000, 'quantity': 1, 'valueBasis': 'EACH', 'source': 'STATE'}],
            'recipients': [{'householdId': '@households', 'eligibilityReason': 'Khó khăn'},
                {'beneficiaryId': '@beneficiaries', 'eligibilityReason': 'Mồ côi', 'gift': 1,
                 'receivedBy': 'Bà ngoại', 'disbursementId': '@payment'}],
            'documentIds': ['@official-documents']""";

    private static final String CAMPAIGN = """
            'kind': 'OTHER', 'code': '@new', 'year': 2026, 'name': 'Chiến dịch', 'periodFrom': '2026-06-01',
            'periodTo': '2026-06-30', 'planDocumentId': '@official-documents', 'programmeId': '@programmes'""";

    private static final String PROJECT = """
            'code': '@new', 'name': 'Dự án', 'phaseFrom': '2028-01-01', 'phaseTo': '2029-12-31',
            'programmeId': '@programmes', 'previousProjectId': '@earlier'""";

    private static final String ARTICLE = """
            'category': 'NEWS', 'title': 'Tin', 'body': 'Nội dung', 'campaignId': '@campaigns',
            'personIds': ['@beneficiaries']""";

    private static final String NEED = """
            'kind': 'NEED', 'category': 'EDUCATION', 'description': 'Sách', 'speaker': 'CARER', 'heardOn': '2025-06-02',
            'activityId': '@activities'""";

    private static final String MEMBER = "'beneficiaryId': '@loose', 'relation': 'CHILD', 'validFrom': '2021-01-01'";

    private static final Map<String, List<String>> BODIES = Map.ofEntries(
            body("createActivity", ACTIVITY),
            body("replaceActivity", ACTIVITY),
            body("updateActivity", ACTIVITY),
            body(
                    "createActivityWish",
                    "'beneficiaryId': '@beneficiaries', 'category': 'EDUCATION', 'description': 'Đi học', 'speaker': 'CHILD'"),
            body("createArticle", ARTICLE),
            body("replaceArticle", ARTICLE),
            body("addNeed", NEED),
            body("replaceNeed", NEED),
            body("createCampaign", CAMPAIGN),
            body("replaceCampaign", CAMPAIGN),
            body("updateCampaign", CAMPAIGN),
            body(
                    "addComponentBudget",
                    "'componentId': '@component', 'amount': {'amount': 3000000000, 'currency': 'VND'},"
                            + " 'validFrom': '2025-07-01', 'reason': 'Bổ sung'"),
            body(
                    "createDisbursement",
                    "'componentId': '@component', 'purpose': 'SCHOLARSHIP', 'paidOn': '2025-01-15', 'method': 'CASH',"
                            + " 'amount': {'amount': 1000, 'currency': 'VND'}, 'voucherNumber': '@new',"
                            + " 'recipient': {'kind': 'PERSON', 'id': '@beneficiaries'}, 'activityId': '@activities'",
                    "'componentId': '@component', 'purpose': 'SCHOLARSHIP', 'paidOn': '2025-01-15', 'method': 'CASH',"
                            + " 'amount': {'amount': 1000, 'currency': 'VND'}, 'voucherNumber': '@new',"
                            + " 'recipient': {'kind': 'HOUSEHOLD', 'id': '@households'}"),
            body(
                    "createEnrolment",
                    "'componentId': '@component', 'kind': 'SPONSORSHIP', 'beneficiaryId': '@loose', 'schemeId': '@scheme',"
                            + " 'validFrom': '2024-01-01'",
                    "'componentId': '@component', 'kind': 'FAMILY_PRESERVATION', 'householdId': '@households',"
                            + " 'validFrom': '2024-01-01'"),
            body(
                    "createHousehold",
                    "'address': {'unitCode': '@commune'}, 'members': [{'beneficiaryId': '@single', 'relation': 'CHILD',"
                            + " 'validFrom': '2021-01-01'}]"),
            body("addMember", MEMBER),
            body("replaceMember", MEMBER.replace("@loose", "@beneficiaries")),
            body(
                    "createPermanencyPlan",
                    "'componentId': '@component', 'beneficiaryId': '@loose', 'goal': 'REINTEGRATION',"
                            + " 'madeOn': '2024-01-16', 'reviewDueOn': '2024-07-16'"),
            body("describePhoto", "'altText': 'Sân trường', 'shows': 'PEOPLE', 'people': ['@beneficiaries']"),
            body("createProject", PROJECT),
            body("replaceProject", PROJECT),
            body("patchProject", PROJECT),
            body(
                    "addScheme",
                    "'componentId': '@component', 'name': 'Học bổng', 'amount': {'amount': 1000, 'currency': 'VND'},"
                            + " 'instalments': 2"),
            body(
                    "createServiceEvent",
                    "'componentId': '@component', 'beneficiaryId': '@beneficiaries', 'service': 'NUTRITION',"
                            + " 'happenedOn': '2024-05-15', 'activityId': '@activities'",
                    "'componentId': '@component', 'householdId': '@households', 'service': 'NUTRITION',"
                            + " 'happenedOn': '2024-05-15'"));

    /** In which collection records lie that a world knows by a name of their own. */
    private static final Map<String, String> COLLECTIONS = Map.of(
            "component", "projects",
            "earlier", "projects",
            "scheme", "projects",
            "series", "activities",
            "payment", "disbursements",
            "loose", "beneficiaries",
            "single", "beneficiaries");

    private final World world;
    private final Map<Place, Map<String, String>> more = new EnumMap<>(Place.class);

    ReferringBodies(World world) {
        this.world = world;
        for (Place place : Place.values()) {
            more.put(place, settle(place));
        }
        String draft = "written_by = gen_random_uuid(), published_at = NULL, published_by = NULL, chief_editor = NULL";
        run("UPDATE article SET status = 'DRAFT', " + draft + " WHERE id = ?", id(Place.HOME, "articles"));
        run("UPDATE photo SET published = false, published_at = NULL WHERE id = ?", id(Place.HOME, "photos"));
    }

    /** An id in a body: where it stands, and the name of what it names. */
    record Reference(String pointer, String kind) {
        /** The collection that says who sees such records. */
        String collection() {
            return COLLECTIONS.getOrDefault(kind, kind);
        }
    }

    static List<JsonNode> of(String operation) {
        return BODIES.getOrDefault(operation, List.of()).stream()
                .map(ReferringBodies::parsed)
                .toList();
    }

    /** The ids of a body that name records which not everybody sees. */
    static List<Reference> references(JsonNode body) {
        List<Reference> found = new ArrayList<>();
        collect("", body, found);
        return found;
    }

    private static void collect(String pointer, JsonNode node, List<Reference> found) {
        if (node.isTextual() && node.asText().startsWith("@")) {
            String kind = node.asText().substring(1);
            if (!List.of("commune", "facility", "new").contains(kind)) {
                found.add(new Reference(pointer, kind));
            }
        }
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(property -> collect(pointer + "/" + property.getKey(), property.getValue(), found));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), found);
        }
    }

    /** A body with ids of the own place, but for one of them. */
    JsonNode filled(JsonNode body, Reference guessed, String id) {
        JsonNode filled = filled(body);
        if (guessed != null) {
            int last = guessed.pointer().lastIndexOf('/');
            JsonNode parent = filled.at(guessed.pointer().substring(0, last));
            String name = guessed.pointer().substring(last + 1);
            if (parent instanceof ArrayNode list) {
                list.set(Integer.parseInt(name), list.textNode(id));
            } else {
                ((ObjectNode) parent).put(name, id);
            }
        }
        return filled;
    }

    private JsonNode filled(JsonNode body) {
        String text = body.toString();
        for (Reference reference : references(body)) {
            text = text.replace("\"@" + reference.kind() + "\"", "\"" + record(Place.HOME, reference.kind()) + "\"");
        }
        return parsed(text.replace("@commune", world.commune(Place.HOME))
                .replace("@facility", world.record(Place.HOME, "facility"))
                .replace("@new", "N-" + UUID.randomUUID()));
    }

    String record(Place place, String kind) {
        String own = more.get(place).get(kind);
        return own == null ? world.record(place, kind) : own;
    }

    private UUID id(Place place, String kind) {
        return UUID.fromString(world.record(place, kind));
    }

    private Map<String, String> settle(Place place) {
        Map<String, String> made = new HashMap<>();
        String province = world.province(place);
        for (String person : List.of("loose", "single")) {
            made.put(
                    person,
                    ProjectFixtures.person(province, world.commune(place), "Trẻ chưa có hộ", "2015-09-02")
                            .toString());
        }
        for (String name : List.of("scheme", "series", "payment", "earlier")) {
            made.put(name, UUID.randomUUID().toString());
        }
        run(
                "INSERT INTO scheme (province_code, id, component_id, name, amount) VALUES (?, ?, ?, 'Học bổng', 1000)",
                province,
                UUID.fromString(made.get("scheme")),
                id(place, "component"));
        run(
                "INSERT INTO activity (province_code, id, kinds, name, starts_on, ends_on, level, status, series,"
                        + " commune_code, created_at, updated_at) VALUES (?, ?, '{MEETING}', 'Chuỗi', DATE '2025-01-01',"
                        + " DATE '2025-12-31', 'COMMUNE', 'PLANNED', true, ?, now(), now())",
                province,
                UUID.fromString(made.get("series")),
                world.commune(place));
        run(
                "INSERT INTO activity_organisation (province_code, activity_id, organisation_id, role)"
                        + " VALUES (?, ?, ?, 'HOST')",
                province,
                UUID.fromString(made.get("series")),
                id(place, "facility"));
        run(
                "INSERT INTO disbursement (province_code, id, project_id, component_id, purpose, paid_on, method, amount,"
                        + " item, unit_value, quantity, value_basis, beneficiary_id, voucher_number, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, 'CARE', DATE '2025-06-01', 'IN_KIND', 1000, 'Gạo', 1000, 1, 'TOTAL', ?, ?, now(),"
                        + " now())",
                province,
                UUID.fromString(made.get("payment")),
                id(place, "projects"),
                id(place, "component"),
                id(place, "beneficiaries"),
                made.get("payment"));
        run(
                "INSERT INTO project (province_code, id, code, name, phase_from, phase_to, created_at, updated_at)"
                        + " VALUES (?, ?, ?, 'Giai đoạn trước', DATE '2018-01-01', DATE '2022-12-31', now(), now())",
                province,
                UUID.fromString(made.get("earlier")),
                made.get("earlier"));
        return made;
    }

    private static Map.Entry<String, List<String>> body(String operation, String... properties) {
        return Map.entry(operation, List.of(properties));
    }

    private static JsonNode parsed(String text) {
        try {
            return Contract.JSON.readTree(text.startsWith("{") ? text : "{" + text.replace('\'', '"') + "}");
        } catch (JsonProcessingException fault) {
            throw new AssertionError(text, fault);
        }
    }
}
