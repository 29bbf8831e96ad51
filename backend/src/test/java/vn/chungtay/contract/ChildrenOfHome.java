package vn.chungtay.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.access.Role;
import vn.chungtay.contract.World.Place;
import vn.chungtay.project.ProjectFixtures;

/** The parts of the home records that operations name in their paths, made by a specialist of the province. */
final class ChildrenOfHome {
    private ChildrenOfHome() {}

    static void make(World world) {
        String person = "/api/v1/beneficiaries/" + world.record(Place.HOME, "beneficiaries");
        String household = "/api/v1/households/" + world.record(Place.HOME, "households");
        String project = "/api/v1/projects/" + world.record(Place.HOME, "projects");
        String organisation = "/api/v1/organisations/" + world.record(Place.HOME, "organisations");
        Map<String, String> address = Map.of("unitCode", world.commune(Place.HOME));
        part(
                world,
                "carerId",
                person + "/carers",
                Map.of("fullName", "Bà", "relation", "GRANDPARENT", "validFrom", "2020-01-01"));
        part(
                world,
                "circumstanceId",
                person + "/circumstances",
                Map.of("groupCode", "TE03", "validFrom", "2021-01-01"));
        part(
                world,
                "consentId",
                person + "/consents",
                Map.of(
                        "purpose",
                        "PROFILE",
                        "legalBasis",
                        "STATUTORY",
                        "note",
                        "Luật Trẻ em",
                        "validFrom",
                        "2025-01-01"));
        part(
                world,
                "disabilityId",
                person + "/disabilities",
                Map.of("types", List.of("MOBILITY"), "level", "SEVERE", "validFrom", "2021-01-01"));
        part(
                world,
                "needId",
                person + "/needs",
                Map.of(
                        "kind",
                        "NEED",
                        "category",
                        "EDUCATION",
                        "description",
                        "Sách",
                        "speaker",
                        "CARER",
                        "heardOn",
                        "2025-01-01"));
        part(world, "residenceId", person + "/residences", Map.of("address", address, "validFrom", "2025-08-01"));
        part(
                world,
                "schoolStatusId",
                person + "/school-statuses",
                Map.of("status", "ATTENDING", "level", "PRIMARY", "validFrom", "2024-09-05"));
        part(
                world,
                "assessmentId",
                household + "/assessments",
                Map.of(
                        "assessedOn",
                        "2025-01-01",
                        "incomePerPerson",
                        1,
                        "deprivedIndicators",
                        1,
                        "summary",
                        "Nhà",
                        "assessedBy",
                        "Cán bộ"));
        part(
                world,
                "povertyStatusId",
                household + "/poverty-statuses",
                Map.of("status", "POOR", "year", 2025, "validFrom", "2025-01-01"));
        world.remember("stayId", world.record(Place.HOME, "stay"));
        world.remember("memberId", world.record(Place.HOME, "household_member"));
        world.remember("conclusionId", world.record(Place.HOME, "conclusions"));
        world.remember("component", world.record(Place.HOME, "component"));
        world.remember("organisation", world.record(Place.HOME, "project_organisation"));
        post(world, project + "/objectives", Map.of("description", "Mục tiêu"));
        post(
                world,
                project + "/indicators",
                Map.of("code", "X", "name", "Chỉ tiêu", "unit", "PERSONS", "measure", "MANUAL", "target", 1));
        JsonNode plan = get(world, project);
        world.remember("objective", plan.at("/objectives/0/id").asText());
        world.remember("indicator", plan.at("/indicators/0/id").asText());
        post(world, organisation + "/contacts", Map.of("kind", "PHONE", "value", "0912345678"));
        JsonNode own = get(world, organisation);
        world.remember("contactId", own.at("/contacts/0/id").asText());
        world.remember("nameId", own.at("/names/0/id").asText());
    }

    private static void part(World world, String parameter, String collection, Map<String, ?> body) {
        world.remember(parameter, post(world, collection, body).path("id").asText());
    }

    private static JsonNode post(World world, String target, Map<String, ?> body) {
        var answer = Wire.send(
                world.cookie(Role.PROVINCE_SPECIALIST),
                "POST",
                target,
                "application/json",
                Wire.bytes(Contract.JSON.valueToTree(body).toString()),
                "Idempotency-Key",
                java.util.UUID.randomUUID().toString());
        if (answer.status() != 201) {
            throw new AssertionError(target + ": " + answer.text());
        }
        return answer.json();
    }

    private static JsonNode get(World world, String target) {
        return Wire.send(world.cookie(Role.PROVINCE_SPECIALIST), "GET", target, null, null)
                .json();
    }

    /** An account of the province that nobody uses, to be changed and blocked. */
    static String account(String province) {
        UUID id = UUID.randomUUID();
        ProjectFixtures.run(
                "INSERT INTO account (id, username, display_name, role, province_code, created_at, updated_at)"
                        + " VALUES (?, ?, 'Người thử', 'AUDITOR', ?, now(), now())",
                id,
                "w-" + id.toString().substring(0, 13),
                province);
        return id.toString();
    }
}
