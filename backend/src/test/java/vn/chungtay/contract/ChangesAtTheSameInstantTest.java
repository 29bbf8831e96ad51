package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.Role;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.testing.Given;

/** Two people change the same thing at the same instant: one wins, the other is told so, and nobody meets a 500. */
@QuarkusTest
class ChangesAtTheSameInstantTest {
    private static final String JSON = "application/json";
    private static final int ROUNDS = 5;

    private String cookie;

    @BeforeEach
    void signIn() {
        cookie = Given.cookie(Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true));
    }

    @Test
    void oneOfTwoPatchesOfOneVersionWins() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : Contract.served().operations()) {
            if (operation.method().equals("PATCH")) {
                String collection = operation.path().replace("/{id}", "");
                String text = textOf(collection);
                for (int round = 0; round < ROUNDS; round++) {
                    String target = collection + "/" + Records.in(collection);
                    String etag = Wire.send(cookie, "GET", target, null, null).etag();
                    List<Answer> answers = atOnce(
                            () -> patch(operation, target, text, "Một", etag),
                            () -> patch(operation, target, text, "Hai", etag));
                    oneWins(softly, operation + " in round " + round, answers, 200);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void oneOfTwoRenamesOfAnOrganisationWins() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (int round = 0; round < ROUNDS; round++) {
            String target = "/api/v1/organisations/" + Records.in("/api/v1/organisations");
            oneWins(
                    softly,
                    "renaming in round " + round,
                    atOnce(() -> rename(target, "Tên một"), () -> rename(target, "Tên hai")),
                    201);
            softly.assertThat(
                            Wire.send(cookie, "GET", target, null, null).json().path("names"))
                    .as("names of %s", target)
                    .hasSize(2);
        }
        softly.assertAll();
    }

    @Test
    void theSamePostSentTwiceAtOnceMakesOneRecord() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : Contract.served().operations()) {
            if (operation.method().equals("POST") && Records.has(operation.path())) {
                byte[] body = Contract.JSON.writeValueAsBytes(Records.bodyFor(operation.path()));
                String key = UUID.randomUUID().toString();
                Callable<Answer> post =
                        () -> Wire.send(cookie, "POST", operation.path(), JSON, body, "Idempotency-Key", key);
                List<Answer> answers = new ArrayList<>(atOnce(post, post, post));
                answers.add(post.call());
                softly.assertThat(answers.stream().map(Answer::status).distinct())
                        .as("%s", operation)
                        .containsExactly(201);
                softly.assertThat(answers.stream()
                                .map(answer -> answer.json().path("id").asText())
                                .distinct())
                        .as("%s makes one record", operation)
                        .hasSize(1);
            }
        }
        softly.assertAll();
    }

    @Test
    void twoMaySignInWithOneAccountAndTwoMayGuessWrong() throws Exception {
        String username = Given.account(Role.AUDITOR, "11", null, null, false);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(atOnce(() -> signIn(username, Given.PASSWORD), () -> signIn(username, Given.PASSWORD)))
                    .extracting(Answer::status)
                    .containsExactly(204, 204);
        }
        String unknown = "nobody." + UUID.randomUUID().toString().substring(0, 8);
        assertThat(atOnce(() -> signIn(unknown, "sai"), () -> signIn(unknown, "sai")))
                .extracting(Answer::status)
                .containsExactly(401, 401);
    }

    private static void oneWins(SoftAssertions softly, String what, List<Answer> answers, int won) {
        softly.assertThat(answers.stream().filter(answer -> answer.status() == won))
                .as("%s: %s", what, answers)
                .hasSize(1);
        softly.assertThat(answers.stream().filter(answer -> answer.status() != won))
                .as(what)
                .allSatisfy(answer -> assertThat(answer.status() + " " + answer.code())
                        .isIn("412 STALE_VERSION", "409 CONCURRENT_CHANGE", "409 PERIOD_OVERLAP"));
    }

    private Answer patch(Operation operation, String target, String property, String value, String etag)
            throws JsonProcessingException {
        byte[] body = Contract.JSON.writeValueAsBytes(Map.of(property, value));
        return Wire.send(cookie, "PATCH", target, operation.mediaType(), body, "If-Match", etag);
    }

    private Answer rename(String target, String name) throws JsonProcessingException {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("name", name, "validFrom", "2025-07-01"));
        return Wire.send(cookie, "POST", target + "/names", JSON, Contract.JSON.writeValueAsBytes(body));
    }

    private static Answer signIn(String username, String password) throws JsonProcessingException {
        byte[] body = Contract.JSON.writeValueAsBytes(Map.of("username", username, "password", password));
        return Wire.send("", "POST", "/api/v1/session", JSON, body);
    }

    private static String textOf(String collection) {
        return switch (collection) {
            case "/api/v1/activities", "/api/v1/campaigns", "/api/v1/programmes", "/api/v1/projects" -> "name";
            case "/api/v1/beneficiaries", "/api/v1/officials" -> "fullName";
            case "/api/v1/official-documents" -> "title";
            case "/api/v1/households" -> "note";
            case "/api/v1/organisations" -> "shortName";
            default -> throw new AssertionError("No text of " + collection + " is known");
        };
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... requests) throws Exception {
        CyclicBarrier start = new CyclicBarrier(requests.length);
        ExecutorService threads = Executors.newFixedThreadPool(requests.length);
        try {
            List<Future<Answer>> running = new ArrayList<>();
            for (Callable<Answer> request : requests) {
                running.add(threads.submit(() -> {
                    start.await();
                    return request.call();
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
