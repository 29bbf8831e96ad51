package vn.chungtay.household;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import vn.chungtay.testing.Given;

@QuarkusTest
class HouseholdRaceTest {
    private static final int HOUSEHOLDS = 4;

    @RepeatedTest(3)
    void letsOneHouseholdWinWhenAllTakeTheSamePersonAtTheSameInstant() throws Exception {
        String girl = create(Given.specialist("75"), girl("Một người"));
        List<String> households = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            households.add(Given.specialist("75")
                    .body(Map.of("address", Map.of("unitCode", Given.COMMUNE_DONG_NAI)))
                    .post("/api/v1/households")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        List<Integer> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(HOUSEHOLDS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> futures = households.stream()
                    .map(household -> threads.submit(() -> {
                        start.await();
                        return join(household, girl);
                    }))
                    .toList();
            start.countDown();
            for (Future<Integer> future : futures) {
                answers.add(future.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(HOUSEHOLDS - 1);
    }

    private static int join(String household, String person) {
        return Given.specialist("75")
                .body(Map.of("beneficiaryId", person, "relation", "CHILD", "validFrom", "2020-01-01"))
                .post("/api/v1/households/" + household + "/members")
                .statusCode();
    }
}
