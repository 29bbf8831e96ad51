package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.testing.Given;

/** Whatever happens to a person's name and number, the log does not learn them. */
@QuarkusTest
class LogKeepsSecretsTest {
    private static final String JSON = "application/json";
    private static final String PEOPLE = "/api/v1/beneficiaries";

    private final List<String> written = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            StringBuilder line = new StringBuilder(String.valueOf(record.getMessage()));
            for (Object parameter : record.getParameters() == null ? new Object[0] : record.getParameters()) {
                line.append(' ').append(parameter);
            }
            for (Throwable thrown = record.getThrown(); thrown != null; thrown = thrown.getCause()) {
                line.append(' ').append(thrown);
            }
            written.add(line.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final Logger root = Logger.getLogger("");
    private Level before;
    private String cookie;

    @BeforeEach
    void listen() {
        cookie = Given.cookie(Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true));
        before = root.getLevel();
        root.setLevel(Level.INFO);
        listener.setLevel(Level.ALL);
        root.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        root.removeHandler(listener);
        root.setLevel(before);
    }

    @Test
    void keepsNamesAndNumbersOutOfTheLog() throws JsonProcessingException {
        Logger.getLogger("vn.chungtay.test").info("the listener hears");
        String name = "Bímật" + UUID.randomUUID().toString().substring(0, 8);
        String number = "0753150" + String.format("%05d", Math.abs(name.hashCode()) % 100_000);
        Map<String, Object> person = new LinkedHashMap<>(Records.bodyFor(PEOPLE));
        person.put("fullName", name);
        person.put("identityNumber", number);
        Answer made = post(PEOPLE, person, 201);
        String id = made.json().path("id").asText();
        // refused by a constraint of the database, whose message repeats the row
        post(PEOPLE, person, 409);
        Map<String, Object> circumstance =
                Map.of("groupCode", "TE01", "validFrom", "2024-01-01", "decidedBy", name, "note", number);
        post(PEOPLE + "/" + id + "/circumstances", circumstance, 201);
        post(PEOPLE + "/" + id + "/circumstances", circumstance, 409);
        // refused by a rule, by its type, by its form, by its place
        person.put("birthDate", "2999-01-01");
        post(PEOPLE, person, 422);
        post(PEOPLE, Map.of("sex", name, "fullName", number), 400);
        post(PEOPLE, Map.of(name, number), 400);
        send("POST", PEOPLE, "{\"fullName\": \"" + name + "\", \"identityNumber\": " + number + "\"", 400);
        send("GET", PEOPLE + "?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8), null, 200);
        send("GET", PEOPLE + "?identityNumberr=" + number, null, 400);
        send("GET", PEOPLE + "/" + number, null, 400);
        send("POST", "/api/v1/session", "{\"username\": \"" + number + "\", \"password\": \"" + name + "\"}", 401);
        Answer stale = Wire.send(
                cookie,
                "PATCH",
                PEOPLE + "/" + id,
                "application/merge-patch+json",
                Wire.bytes("{\"fullName\": [\"" + name + "\"]}"),
                "If-Match",
                made.etag());
        assertThat(stale.status()).isIn(400, 412);
        assertThat(written)
                .contains("the listener hears")
                .noneMatch(line -> line.contains(name))
                .noneMatch(line -> line.contains(number));
    }

    private Answer post(String path, Map<String, Object> body, int status) throws JsonProcessingException {
        return send("POST", path, Contract.JSON.writeValueAsString(body), status);
    }

    private Answer send(String method, String path, String body, int status) {
        Answer answer = Wire.send(cookie, method, path, JSON, body == null ? null : Wire.bytes(body));
        assertThat(answer.status()).as("%s %s: %s", method, path, answer.text()).isEqualTo(status);
        return answer;
    }
}
