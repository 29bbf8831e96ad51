package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.AccessScope.Level;
import vn.chungtay.access.Role;
import vn.chungtay.access.SeparationOfDuties;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Contract.Parameter;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.contract.World.Place;

/** Every operation × every role × (in scope, another commune or organisation, another province) against one table. */
@QuarkusTest
class RightsMatrixTest {
    private static final Map<String, World> WORLDS = new java.util.HashMap<>();

    /** Operations that anybody may call are tried elsewhere: signing in and out. */
    private static final Set<String> SIGNING_IN = Set.of(
            "createSession",
            "beginProviderSignIn",
            "createProviderSession",
            "deleteSession",
            "choosePassword",
            "issueToken",
            "revokeToken");

    /** The day, words or record that a list is about. */
    private static final Map<String, String> QUERIES = Map.of(
            "getActivityCalendar", "?from=2025-06-01&to=2025-06-30",
            "listDuplicates", "?fullName=Nguyen&birthDate=2015-01-01",
            "search", "?q=Thanh",
            "exportPersonalData", "?request=@request",
            "exportPersonalDataSheet", "?request=@request",
            "countResidents", "?facility=@facility");

    /** Business of the province: an account that is held to less may write activities, but not this. */
    private static final Set<String> OF_THE_PROVINCE = Set.of("campaigns");

    /** Open to a commune or facility for what it recorded itself; the records of a world are nobody's. */
    private static final Set<String> CHANGED_BY_WHO_RECORDED =
            Set.of("replaceOfficialDocument", "updateOfficialDocument");

    private List<Operation> operations;

    @BeforeEach
    void readTheContract() {
        operations = Contract.served().operations().stream()
                .filter(operation -> !SIGNING_IN.contains(operation.id()))
                .toList();
    }

    @Test
    void everyOperationAndEveryRoleHasARow() {
        SoftAssertions softly = new SoftAssertions();
        operations.forEach(operation -> softly.assertThat(RightsTable.hasRow(operation))
                .as("%s (%s) has a row in RightsTable", operation, operation.permission())
                .isTrue());
        for (Role role : Role.values()) {
            softly.assertThat(role.permissions()).as("%s", role).isEqualTo(RightsTable.permissions(role));
        }
        softly.assertAll();
    }

    @Test
    void noRoleBreaksTheSeparationOfDutiesAloneAndThePairsAreRefused() {
        assertThat(Role.values()).allMatch(role -> SeparationOfDuties.allows(role, role));
        assertThat(SeparationOfDuties.allows(Role.PROVINCE_SPECIALIST, Role.PROVINCE_LEADER))
                .isFalse();
        assertThat(SeparationOfDuties.allows(Role.PROVINCE_LEADER, Role.PROVINCE_SPECIALIST))
                .isFalse();
        for (Role role : Role.values()) {
            boolean readsChildren = RightsTable.permissions(role).contains("beneficiary:read");
            boolean writes = RightsTable.permissions(role).stream().anyMatch(right -> !right.endsWith(":read"));
            assertThat(SeparationOfDuties.allows(Role.ADMINISTRATOR, role))
                    .as("administrator and %s", role)
                    .isEqualTo(!readsChildren && role != Role.DATA_PROTECTION_OFFICER);
            assertThat(SeparationOfDuties.allows(role, Role.AUDITOR))
                    .as("%s and auditor", role)
                    .isEqualTo(!writes && role != Role.DATA_PROTECTION_OFFICER);
        }
        assertThat(SeparationOfDuties.allows(Role.COMMUNE_OFFICER, Role.CENTRE_STAFF))
                .isTrue();
    }

    @Test
    void whoLacksThePermissionIsRefusedWhateverTheRecord() {
        World world = world("38", "40");
        each((operation, role) -> !RightsTable.allows(role, operation), (softly, operation, role) -> {
            Answer answer = send(world, role, operation, Place.HOME);
            softly.assertThat(answer.status() + " " + answer.code())
                    .as("%s as %s: %s", operation, role, answer.text())
                    .isEqualTo("403 FORBIDDEN");
        });
    }

    @Test
    void whatLiesOutsideTheScopeLooksAbsentWhateverIsAskedOfIt() {
        World world = world("38", "40");
        each(this::isAboutARecord, (softly, operation, role) -> {
            for (Place place : Place.values()) {
                if (!RightsTable.shows(role.level(), operation, place)) {
                    Answer answer = send(world, role, operation, place);
                    softly.assertThat(answer.status() + " " + answer.code())
                            .as("%s as %s of %s: %s", operation, role, place, answer.text())
                            .isEqualTo("404 NOT_FOUND");
                    softly.assertThat(answer.response().headers().map()).doesNotContainKeys("location", "etag");
                }
            }
        });
    }

    @Test
    void whatLiesInsideTheScopeIsRead() {
        World world = world("38", "40");
        each(
                (operation, role) -> reads(operation) && RightsTable.allows(role, operation),
                (softly, operation, role) -> {
                    for (Place place : Place.values()) {
                        if (!RightsTable.isScoped(operation) && place != Place.HOME
                                || !RightsTable.shows(role.level(), operation, place)
                                || !operation.path().contains("{") && place != Place.HOME) {
                            continue;
                        }
                        Answer answer = send(world, role, operation, place);
                        softly.assertThat(answer.status())
                                .as("%s as %s of %s: %s", operation, role, place, answer.text())
                                .isEqualTo(200);
                    }
                });
    }

    @Test
    void whatLiesInsideTheScopeMayBeWritten() {
        World world = world("42", "44");
        ChildrenOfHome.make(world);
        each(
                (operation, role) -> !reads(operation) && RightsTable.allows(role, operation),
                (softly, operation, role) -> {
                    Answer answer = send(world, role, operation, Place.HOME);
                    boolean mayNot = (OF_THE_PROVINCE.contains(RightsTable.collection(operation))
                                    || CHANGED_BY_WHO_RECORDED.contains(operation.id()))
                            && role.level() != Level.PROVINCE
                            && role.level() != Level.COUNTRY;
                    if (mayNot) {
                        softly.assertThat(answer.status())
                                .as("%s as %s: %s", operation, role, answer.text())
                                .isEqualTo(403);
                    } else {
                        softly.assertThat(answer.status())
                                .as("%s as %s: %s", operation, role, answer.text())
                                .isNotIn(401, 403, 404)
                                .isLessThan(500);
                    }
                });
    }

    @Test
    void listsAndTheirTotalsHoldExactlyWhatTheScopeShows() {
        World world = world("38", "40");
        each(
                (operation, role) -> isList(operation) && RightsTable.allows(role, operation),
                (softly, operation, role) -> {
                    String collection = RightsTable.collection(operation);
                    Set<String> listed = new HashSet<>();
                    long total = -1;
                    String cursor = "";
                    do {
                        Answer page = Wire.send(
                                world.cookie(role),
                                "GET",
                                operation.path() + "?limit=200&include=total" + cursor,
                                null,
                                null);
                        softly.assertThat(page.status())
                                .as("%s as %s", operation, role)
                                .isEqualTo(200);
                        page.json()
                                .path("items")
                                .forEach(item -> listed.add(item.path("id").asText()));
                        total = page.json().at("/page/total").asLong();
                        String next = page.json().at("/page/nextCursor").asText("");
                        cursor = next.isEmpty() || next.equals("null") ? "" : "&cursor=" + next;
                    } while (!cursor.isEmpty());
                    softly.assertThat(total)
                            .as("total of %s as %s", operation, role)
                            .isEqualTo(listed.size());
                    Set<String> expected = new HashSet<>();
                    for (Place place : Place.values()) {
                        if (RightsTable.shows(role.level(), collection, place)) {
                            expected.add(world.record(place, collection));
                        } else {
                            softly.assertThat(listed)
                                    .as("%s as %s", operation, role)
                                    .doesNotContain(world.record(place, collection));
                        }
                    }
                    softly.assertThat(listed).as("%s as %s", operation, role).containsAll(expected);
                    if (role.level() != Level.COUNTRY) {
                        softly.assertThat(listed)
                                .as("%s as %s, to the last row", operation, role)
                                .isEqualTo(expected);
                    }
                });
    }

    @Test
    void exportsHoldExactlyTheRowsOfTheirLists() {
        World world = world("38", "40");
        each(
                // A list below one record is tried with that record.
                (operation, role) -> operation.id().startsWith("export")
                        && !operation.path().contains("{")
                        && RightsTable.isScoped(operation)
                        && RightsTable.allows(role, operation)
                        && role.level() != Level.COUNTRY,
                (softly, operation, role) -> {
                    Answer file = Wire.send(world.cookie(role), "GET", operation.path() + "?format=csv", null, null);
                    softly.assertThat(file.status())
                            .as("%s as %s: %s", operation, role, file.text())
                            .isEqualTo(200);
                    long expected = java.util.Arrays.stream(Place.values())
                            .filter(place -> RightsTable.shows(role.level(), operation, place))
                            .count();
                    softly.assertThat(file.text().strip().lines().count() - 1)
                            .as("%s as %s: %s", operation, role, file.text())
                            .isEqualTo(expected);
                });
    }

    @Test
    void searchFindsNothingOutsideTheScopeAndNoKindThatMayNotBeRead() {
        World world = world("38", "40");
        SoftAssertions softly = new SoftAssertions();
        for (Role role : Role.values()) {
            if (!RightsTable.permissions(role).contains("search:read")) {
                continue;
            }
            for (Place place : Place.values()) {
                Answer answer = Wire.send(
                        world.cookie(role),
                        "GET",
                        "/api/v1/search?limit=10&q=" + place + "%20" + world.province(),
                        null,
                        null);
                Set<String> found = new HashSet<>();
                answer.json().path("groups").forEach(group -> group.path("items")
                        .forEach(item -> found.add(item.path("id").asText())));
                Set<String> expected =
                        new HashSet<>(List.of(world.record(place, "facility"), world.record(place, "partner")));
                for (String collection :
                        List.of("beneficiaries", "projects", "activities", "official-documents", "campaigns")) {
                    boolean named = !collection.equals("beneficiaries") || role.level() != Level.ORGANISATION;
                    if (named
                            && RightsTable.permissions(role).contains(rightToRead(collection))
                            && RightsTable.shows(role.level(), collection, place)) {
                        expected.add(world.record(place, collection));
                    }
                }
                softly.assertThat(found)
                        .as("search of %s as %s: %s", place, role, answer.text())
                        .isEqualTo(expected);
            }
        }
        softly.assertAll();
    }

    @Test
    void figuresCountExactlyThePeopleOfTheScope() {
        World world = world("38", "40");
        SoftAssertions softly = new SoftAssertions();
        for (Role role : Role.values()) {
            if (RightsTable.permissions(role).contains("figures:read") && role.level() != Level.COUNTRY) {
                long expected = java.util.Arrays.stream(Place.values())
                        .filter(place -> RightsTable.shows(role.level(), "figures", place))
                        .count();
                JsonNode figures = Wire.send(
                                world.cookie(role), "GET", "/api/v1/figures/beneficiaries?asOf=2025-06-30", null, null)
                        .json();
                softly.assertThat(figures.at("/totals/persons").asLong())
                        .as("people as %s: %s", role, figures)
                        .isEqualTo(expected);
                JsonNode voice = Wire.send(world.cookie(role), "GET", "/api/v1/needs/child-voice", null, null)
                        .json();
                softly.assertThat(voice.path("children").asLong())
                        .as("children heard as %s: %s", role, voice)
                        .isEqualTo(expected);
            }
        }
        softly.assertAll();
    }

    private static String rightToRead(String collection) {
        return switch (collection) {
            case "beneficiaries" -> "beneficiary:read";
            case "projects" -> "project:read";
            default -> "activity:read";
        };
    }

    private interface Check {
        void accept(SoftAssertions softly, Operation operation, Role role);
    }

    private void each(java.util.function.BiPredicate<Operation, Role> which, Check check) {
        SoftAssertions softly = new SoftAssertions();
        int tried = 0;
        for (Role role : Role.values()) {
            for (Operation operation : operations) {
                if (which.test(operation, role)) {
                    tried++;
                    check.accept(softly, operation, role);
                }
            }
        }
        softly.assertAll();
        assertThat(tried).as("tried pairs of operation and role").isGreaterThan(20);
    }

    private boolean isAboutARecord(Operation operation, Role role) {
        return RightsTable.allows(role, operation)
                && RightsTable.isScoped(operation)
                && operation.path().contains("{id}");
    }

    private static boolean reads(Operation operation) {
        return operation.method().equals("GET");
    }

    private static boolean isList(Operation operation) {
        return operation.takes("cursor") && !operation.path().contains("{") && RightsTable.isScoped(operation);
    }

    private static World world(String province, String elsewhere) {
        return WORLDS.computeIfAbsent(province, first -> new World(first, elsewhere));
    }

    /** The operation on the record that lies in a place, with a body that can be read. */
    static Answer send(World world, Role role, Operation operation, Place place) {
        String target = operation.path();
        for (Parameter parameter : operation.in("path")) {
            String value =
                    switch (parameter.name()) {
                        case "id" -> world.record(place, RightsTable.collection(operation));
                        case "code" -> "38";
                        case "list" -> "TOPIC";
                        default -> world.child(parameter.name());
                    };
            target = target.replace("{" + parameter.name() + "}", value);
        }
        target += QUERIES.getOrDefault(operation.id(), "")
                .replace("@facility", world.record(place, "facility"))
                .replace("@request", world.record(place, "rights-requests"));
        List<String> headers =
                new ArrayList<>(List.of("Idempotency-Key", UUID.randomUUID().toString()));
        if (operation.takes("If-Match")) {
            boolean own = OF_THE_PROVINCE.contains(RightsTable.collection(operation)) && place == Place.HOME;
            headers.addAll(List.of("If-Match", own ? etag(world, target) : "\"99\""));
        }
        byte[] body = operation.body() == null ? null : Wire.bytes(body(world, operation));
        return Wire.send(
                world.cookie(role),
                operation.method(),
                target,
                operation.mediaType(),
                body,
                headers.toArray(String[]::new));
    }

    /** As it is now: only then it shows who may not change it at all. */
    private static String etag(World world, String target) {
        return Wire.send(world.cookie(Role.AUDITOR), "GET", target, null, null).etag();
    }

    /** The example of the contract, set in the province and the facility of the world. */
    private static String body(World world, Operation operation) {
        JsonNode example = operation.example().deepCopy();
        if (example.has("provinceCode")) {
            ((ObjectNode) example).put("provinceCode", world.province());
        }
        if (operation.path().contains("/stays") && example.has("organisationId")) {
            ((ObjectNode) example).put("organisationId", world.record(Place.HOME, "facility"));
        }
        return example.toString();
    }
}
