package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Contract.Parameter;
import vn.chungtay.contract.ReferringBodies.Reference;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.contract.World.Place;
import vn.chungtay.testing.TestDatabase;

/** Ids of records that somebody must not know, guessed in bodies: answered like ids that nobody has, and nothing changes. */
@QuarkusTest
class ForeignIdsInBodiesTest {
    private static final List<Role> WRITERS =
            List.of(Role.PROVINCE_SPECIALIST, Role.COMMUNE_OFFICER, Role.CENTRE_STAFF);

    /** Names of ids of what everybody sees: organisations and officials. */
    private static final String OF_EVERYBODY = "(o|.*O)rganisationId|donorId|facilityId|officialId|providerId|parentId";

    /** Chosen by who makes a record, and unique in its table. */
    private static final String CHOSEN = "id";

    /** Namesakes are compared with those whose names stand in the article, and with nobody else. */
    private static final Set<String> BY_THE_TEXT = Set.of("publishArticle /namesakes/0/personId");

    private static World world;
    private static ReferringBodies bodies;
    private static final Map<Role, String> COOKIES = new HashMap<>();

    @Test
    void anIdOfARecordOutsideTheScopeIsAnsweredLikeOneThatNobodyHas() throws SQLException {
        world = new World("11", "12");
        ChildrenOfHome.make(world);
        bodies = new ReferringBodies(world);
        SoftAssertions softly = new SoftAssertions();
        int guesses = 0;
        Set<String> carriedOut = new TreeSet<>();
        for (Operation operation : referring()) {
            for (Role role : WRITERS) {
                if (RightsTable.allows(role, operation)) {
                    guesses += guess(operation, role, softly);
                }
            }
            for (JsonNode body : ReferringBodies.of(operation.id())) {
                Answer own = send(operation, Role.PROVINCE_SPECIALIST, bodies.filled(body, null, null));
                softly.assertThat(own.status())
                        .as("%s with ids of the own place: %s", operation, own.text())
                        .isBetween(200, 201);
                carriedOut.add(operation.id());
            }
        }
        softly.assertAll();
        assertThat(guesses).isGreaterThan(80);
        assertThat(carriedOut).hasSizeGreaterThan(20);
    }

    /** Whoever adds an id to a body is reminded to say here what it names. */
    @Test
    void everyIdThatABodyTakesIsGuessed() {
        Contract contract = Contract.served();
        Set<String> taken = new TreeSet<>();
        for (Operation operation : contract.operations()) {
            if (operation.body() != null && !operation.method().equals("GET")) {
                contract.properties(operation.body()).stream()
                        .filter(property ->
                                property.schema().path("format").asText().equals("uuid"))
                        .filter(property -> !property.pointer().endsWith("/" + CHOSEN)
                                || property.pointer().equals("/recipient/id"))
                        .filter(property ->
                                !property.pointer().replaceFirst(".*/", "").matches(OF_EVERYBODY))
                        .forEach(property -> taken.add(operation.id() + " " + property.pointer()));
            }
        }
        taken.removeAll(BY_THE_TEXT);
        Set<String> guessed = contract.operations().stream()
                .flatMap(operation -> ReferringBodies.of(operation.id()).stream()
                        .flatMap(body -> ReferringBodies.references(body).stream())
                        .map(reference ->
                                operation.id() + " " + reference.pointer().replaceAll("/[0-9]+(/|$)", "/0$1")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(guessed).isEqualTo(taken);
    }

    private static List<Operation> referring() {
        return Contract.served().operations().stream()
                .filter(operation -> !ReferringBodies.of(operation.id()).isEmpty())
                .toList();
    }

    private static int guess(Operation operation, Role role, SoftAssertions softly) throws SQLException {
        int guesses = 0;
        String before = rows();
        for (JsonNode body : ReferringBodies.of(operation.id())) {
            for (Reference reference : ReferringBodies.references(body)) {
                String unknown = UUID.randomUUID().toString();
                String expected = told(send(operation, role, bodies.filled(body, reference, unknown)), unknown);
                // not everything is everybody's to write, whatever is named in it: the roles have tests of their own
                for (Place place : expected.startsWith("403") ? new Place[0] : Place.values()) {
                    if (RightsTable.shows(role.level(), reference.collection(), place)) {
                        continue;
                    }
                    String guessed = bodies.record(place, reference.kind());
                    Answer answer = send(operation, role, bodies.filled(body, reference, guessed));
                    String of = "%s by %s with %s of %s".formatted(operation, role, reference.pointer(), place);
                    softly.assertThat(answer.status())
                            .as("%s: %s", of, answer.text())
                            .isIn(404, 422);
                    softly.assertThat(answer.text()).as(of).doesNotContain(guessed);
                    softly.assertThat(told(answer, guessed)).as(of).isEqualTo(expected);
                    guesses++;
                }
            }
        }
        softly.assertThat(rows())
                .as("what lies there after %s by %s", operation, role)
                .isEqualTo(before);
        return guesses;
    }

    /** What an answer says, whatever was asked and when. */
    private static String told(Answer answer, String id) {
        JsonNode said = answer.json();
        if (said instanceof ObjectNode problem) {
            problem.remove(List.of("instance", "requestId"));
        }
        return answer.status() + " " + said.toString().replace(id, "…");
    }

    private static Answer send(Operation operation, Role role, JsonNode body) {
        String target = operation.path();
        for (Parameter parameter : operation.in("path")) {
            String value = parameter.name().equals("id")
                    ? world.record(Place.HOME, RightsTable.collection(operation))
                    : world.child(parameter.name());
            target = target.replace("{" + parameter.name() + "}", value);
        }
        List<String> headers =
                new ArrayList<>(List.of("Idempotency-Key", UUID.randomUUID().toString()));
        String cookie = COOKIES.computeIfAbsent(role, world::cookie);
        if (operation.takes("If-Match")) {
            headers.addAll(List.of("If-Match", etag(cookie, target)));
        }
        return Wire.send(
                cookie,
                operation.method(),
                target,
                operation.mediaType(),
                Wire.bytes(body.toString()),
                headers.toArray(String[]::new));
    }

    /** As the record is now; parts of records have not been changed yet. */
    private static String etag(String cookie, String target) {
        return Wire.send(cookie, "GET", target, null, null)
                .response()
                .headers()
                .firstValue("ETag")
                .orElse("\"0\"");
    }

    /** A digest of every row of both provinces, but for what tells who asked. */
    private static String rows() throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var names = statement.executeQuery("SELECT c.table_name FROM information_schema.columns c"
                    + " JOIN information_schema.tables t USING (table_schema, table_name)"
                    + " WHERE c.table_schema = 'public' AND c.column_name = 'province_code' AND t.table_type = 'BASE TABLE'"
                    + " AND c.table_name !~ '^(audit_|account|admin_unit)' ORDER BY 1")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            assertThat(tables).contains("beneficiary", "household_note", "activity_recipient");
            String all = tables.stream()
                    .map(table ->
                            "SELECT '" + table + "' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '')"
                                    + " AS rows FROM " + table + " t WHERE province_code IN ('11', '12')")
                    .collect(Collectors.joining("\nUNION ALL\n"));
            try (var digests =
                    statement.executeQuery("SELECT string_agg(rows, E'\\n' ORDER BY rows) FROM (" + all + ") q")) {
                digests.next();
                return digests.getString(1);
            }
        }
    }
}
