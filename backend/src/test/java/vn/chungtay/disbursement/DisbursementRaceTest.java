package vn.chungtay.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.chungtay.project.ProjectFixtures;
import vn.chungtay.project.ProjectFixtures.Running;
import vn.chungtay.testing.Given;

/** Requests at the same moment: one effect. */
@QuarkusTest
class DisbursementRaceTest {
    @Test
    void letsOneOfTwoPaymentsOfSixtyPercentThrough() throws Exception {
        for (int round = 0; round < 5; round++) {
            Running project = ProjectFixtures.runningProject(10_000_000);
            List<ExtractableResponse<Response>> answers = together(2, i -> Payments.post(
                            Payments.body(project, 6_000_000, "2025-01-15", "ORGANISATION", project.owner()))
                    .extract());
            assertThat(answers).extracting(ExtractableResponse::statusCode).containsExactlyInAnyOrder(201, 422);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 422).allSatisfy(answer -> assertThat(
                            answer.<String>path("code"))
                    .isEqualTo("BUDGET_EXCEEDED"));
            assertThat(rows(project)).isEqualTo(1);
            assertThat(disbursed(project)).isEqualTo(6_000_000);
        }
    }

    @Test
    void makesOneRowOfTheSameKeySentTwiceAtTheSameMoment() throws Exception {
        Running project = ProjectFixtures.runningProject(10_000_000);
        String body = Payments.body(project, 6_000_000, "2025-01-15", "ORGANISATION", project.owner());
        String key = UUID.randomUUID().toString();
        List<ExtractableResponse<Response>> answers =
                together(4, i -> Payments.post(body, key).extract());
        assertThat(answers).extracting(ExtractableResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        assertThat(rows(project)).isEqualTo(1);
        assertThat(disbursed(project)).isEqualTo(6_000_000);
    }

    @Test
    void givesTheMoneyBackOnceWhenTwoReverseAtTheSameMoment() throws Exception {
        Running project = ProjectFixtures.runningProject(10_000_000);
        String id = Payments.paid(project, 4_000_000, "2025-01-15");
        Payments.paid(project, 5_000_000, "2025-01-15");
        List<ExtractableResponse<Response>> answers = together(3, i -> Given.specialist("75")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"reason\": \"Ghi nhầm\"}")
                .post("/api/v1/disbursements/" + id + "/reversal")
                .then()
                .extract());
        assertThat(answers)
                .extracting(ExtractableResponse::statusCode)
                .containsOnlyOnce(200)
                .doesNotContain(500);
        assertThat(disbursed(project)).isEqualTo(5_000_000);
    }

    private static List<ExtractableResponse<Response>> together(
            int times, java.util.function.IntFunction<ExtractableResponse<Response>> request) throws Exception {
        Given.specialist("75");
        CyclicBarrier start = new CyclicBarrier(times);
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<ExtractableResponse<Response>>> calls = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                calls.add(() -> {
                    start.await();
                    return request.apply(number);
                });
            }
            List<ExtractableResponse<Response>> answers = new ArrayList<>();
            for (Future<ExtractableResponse<Response>> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static long rows(Running project) {
        return ProjectFixtures.number("SELECT count(*) FROM disbursement WHERE component_id = ?", project.component());
    }

    private static long disbursed(Running project) {
        return ProjectFixtures.number("SELECT disbursed_amount FROM component WHERE id = ?", project.component());
    }
}
