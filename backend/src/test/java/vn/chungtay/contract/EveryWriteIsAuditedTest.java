package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.contract.World.Place;
import vn.chungtay.testing.Given;

/** Every operation of the contract that writes: what it did, or that it was refused, stands in the audit. */
@QuarkusTest
class EveryWriteIsAuditedTest {
    @Inject
    DataSource database;

    @Test
    void whatIsWrittenOrRefusedLeavesAnEventAndWhatFailsLeavesNone() throws SQLException {
        World world = new World("46", "48");
        ChildrenOfHome.make(world);
        List<Operation> writes = Contract.served().operations().stream()
                .filter(operation -> !operation.method().equals("GET"))
                .filter(operation -> !Set.of(
                                "createSession",
                                "beginProviderSignIn",
                                "createProviderSession",
                                "deleteSession",
                                "choosePassword")
                        .contains(operation.id()))
                .toList();
        SoftAssertions softly = new SoftAssertions();
        Set<String> written = new TreeSet<>();
        for (Operation operation : writes) {
            for (Role role : List.of(Role.PROVINCE_SPECIALIST, Role.ADMINISTRATOR)) {
                Answer answer = RightsMatrixTest.send(world, role, operation, Place.HOME);
                int status = answer.status();
                boolean due = status < 300 || Set.of(401, 403, 404).contains(status);
                String events = events(answer);
                softly.assertThat(events.isEmpty())
                        .as("%s as %s: %d, events %s", operation, role, status, events)
                        .isEqualTo(!due);
                if (status < 300) {
                    written.add(operation.id());
                    softly.assertThat(events)
                            .as("%s", operation)
                            .contains("DONE")
                            .contains(operation.id());
                }
            }
            Answer valid = valid(operation);
            if (valid != null && valid.status() < 300) {
                written.add(operation.id());
                softly.assertThat(events(valid))
                        .as("%s", operation)
                        .contains("DONE")
                        .contains(operation.id());
            }
            // the own account and its sessions are refused to nobody, and what is public to nobody either
            if (!Set.of("signed-in", "public").contains(operation.permission())) {
                softly.assertThat(events(RightsMatrixTest.send(world, Role.NGO_USER, operation, Place.HOME)))
                        .as("%s refused", operation)
                        .contains("REFUSED");
            }
        }
        softly.assertAll();
        assertThat(writes).hasSizeGreaterThan(70);
        assertThat(written).as("operations that wrote").hasSizeGreaterThan(30);
    }

    /** The operation with a request that is known to be valid, on a record of its own; null where none is known. */
    private static Answer valid(Operation operation) {
        String collection = operation.path().replaceFirst("/\\{.*", "");
        String cookie = Given.cookie(Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true));
        if (!Records.has(collection)) {
            return null;
        }
        if (operation.path().equals(collection)) {
            return send(cookie, operation, collection, json(Records.bodyFor(collection)), "\"0\"");
        }
        String record = collection + "/" + Records.in(collection);
        if (operation.path().equals(collection + "/{id}")) {
            String etag = Wire.send(cookie, "GET", record, null, null).etag();
            String body = operation.method().equals("PATCH") ? "{}" : json(Records.bodyFor(collection));
            return send(cookie, operation, record, body, etag);
        }
        return operation.path().replace("{id}", "").contains("{")
                ? null
                : send(
                        cookie,
                        operation,
                        operation.path().replace(collection + "/{id}", record),
                        operation.example() == null ? null : operation.example().toString(),
                        "\"0\"");
    }

    private static Answer send(String cookie, Operation operation, String target, String body, String etag) {
        return Wire.send(
                cookie,
                operation.method(),
                target,
                operation.mediaType(),
                body == null ? null : Wire.bytes(body),
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                etag);
    }

    private static String json(java.util.Map<String, Object> body) {
        return Contract.JSON.valueToTree(body).toString();
    }

    private String events(Answer answer) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("SELECT coalesce(string_agg(outcome || ' ' || operation, ', '), '')"
                                + " FROM audit_event WHERE request_id = ?")) {
            select.setObject(
                    1,
                    UUID.fromString(answer.response()
                            .headers()
                            .firstValue("X-Request-Id")
                            .orElseThrow()));
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
