package vn.chungtay.shared.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chungtay.shared.persistence.InstallationSecrets;

/** Limits over minutes and hours, on the real shared bucket and with a clock that the test turns. */
@QuarkusTest
class RateLimitTest {
    private static final int LIMIT = 60;

    @Inject
    RateBucketRepository shared;

    @Inject
    InstallationSecrets secrets;

    private final Turned clock = new Turned();
    private final UUID caller = UUID.randomUUID();

    /** A clock that stands still until it is turned. */
    private static final class Turned extends Clock {
        private Instant now = Instant.parse("2026-11-22T01:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void aSteadyCallerBelowTheLimitIsNeverCutOffWhicheverProcessServesHim() {
        List<CallerLimits> processes = processes(3);
        // 57 a minute for two hours, turn and turn about
        for (int call = 0; call < 57 * 120; call++) {
            assertThat(processes.get(call % 3).ask(caller, LIMIT).passes())
                    .as("call %d", call)
                    .isTrue();
            clock.forward(Duration.ofMillis(1_053));
        }
    }

    @Test
    void whoCallsWithoutPauseGetsTheLimitAndThenAsMuchAsComesBack() {
        List<CallerLimits> processes = processes(3);
        long passed = count(processes, 500);
        assertThat(passed).isEqualTo(LIMIT);
        Verdict refused = processes.get(0).ask(caller, LIMIT);
        assertThat(refused.passes()).isFalse();
        assertThat(refused.retryAfter()).isEqualTo(1);
        assertThat(refused.remaining()).isZero();
        clock.forward(Duration.ofSeconds(10));
        assertThat(count(processes, 500)).isEqualTo(10);
        // an hour of hammering ten times as fast as allowed
        long inAnHour = 0;
        for (int call = 0; call < 36_000; call++) {
            inAnHour += processes.get(call % 3).ask(caller, LIMIT).passes() ? 1 : 0;
            clock.forward(Duration.ofMillis(100));
        }
        assertThat(inAnHour).isBetween(LIMIT * 60L - 3, LIMIT * 60L + 3);
    }

    @Test
    void waitingAsLongAsToldIsEnough() {
        CallerLimits process = processes(1).get(0);
        count(List.of(process), LIMIT);
        for (int round = 0; round < 20; round++) {
            Verdict verdict = process.ask(caller, LIMIT);
            assertThat(verdict.passes()).isFalse();
            clock.forward(Duration.ofSeconds(verdict.retryAfter()));
            assertThat(process.ask(caller, LIMIT).passes()).isTrue();
        }
    }

    @Test
    void tellsThePolicyAndWhatIsLeft() {
        CallerLimits process = processes(1).get(0);
        io.vertx.core.MultiMap headers = io.vertx.core.MultiMap.caseInsensitiveMultiMap();
        process.ask(caller, LIMIT).tell(headers);
        assertThat(headers.get("RateLimit-Policy")).isEqualTo("\"minute\";q=60;w=60");
        assertThat(headers.get("RateLimit")).isEqualTo("\"minute\";r=59;t=1");
    }

    @Test
    void mostRequestsOfABusyCallerCostNoStatement() {
        CallerLimits process = processes(1).get(0);
        for (int call = 0; call < 100; call++) {
            assertThat(process.ask(caller, 6_000).passes()).isTrue();
        }
        // one block of a hundred is all that was taken from the shared bucket
        assertThat(shared.take(caller, 6_000, 1, clock.instant()).left()).isEqualTo(5_899);
    }

    @Test
    void anAddressIsLimitedAndManyAddressesNeedNoMemory() {
        AddressLimits limits = new AddressLimits(clock);
        assertThat(Stream.generate(() -> limits.ask("203.0.113.7", 30))
                        .limit(100)
                        .filter(Verdict::passes))
                .hasSize(30);
        assertThat(limits.ask("203.0.113.8", 30).passes()).isTrue();
        // one line to the internet is a whole /64
        assertThat(Stream.iterate(0, i -> i + 1)
                        .map(i -> limits.ask("2001:db8:0:1::" + Integer.toHexString(i), 30))
                        .limit(100)
                        .filter(Verdict::passes))
                .hasSize(30);
        for (int i = 0; i < 100_000; i++) {
            limits.ask("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255), 30);
        }
        assertThat(limits.remembered()).isEqualTo(AddressLimits.MOST_ADDRESSES);
        assertThat(limits.ask("198.51.100.1", 30).passes()).isTrue();
    }

    @Test
    void whatAnAddressMayDoFiveTimesInAMinuteIsCountedForAllProcessesTogether() {
        List<AddressQuota> processes = Stream.generate(() -> new AddressQuota(shared, secrets, null, null, clock))
                .limit(2)
                .toList();
        String what = "test-" + caller;
        for (int post = 0; post < 5; post++) {
            assertThat(processes.get(post % 2).ask(what, "203.0.113.9", 5)).isZero();
            clock.forward(Duration.ofSeconds(10));
        }
        // the first was fifty seconds ago
        for (AddressQuota process : processes) {
            assertThat(process.ask(what, "203.0.113.9", 5)).isBetween(10L, 11L);
        }
        assertThat(processes.get(1).ask(what, "203.0.113.10", 5)).isZero();
        assertThat(processes.get(1).ask(what + "-else", "203.0.113.9", 5)).isZero();
        clock.forward(Duration.ofSeconds(11));
        assertThat(processes.get(0).ask(what, "203.0.113.9", 5)).isZero();
        assertThat(processes.get(1).ask(what, "203.0.113.9", 5)).isBetween(8L, 10L);
    }

    private List<CallerLimits> processes(int many) {
        return Stream.generate(() -> new CallerLimits(shared, clock))
                .limit(many)
                .toList();
    }

    private long count(List<CallerLimits> processes, int calls) {
        long passed = 0;
        for (int call = 0; call < calls; call++) {
            passed += processes.get(call % processes.size()).ask(caller, LIMIT).passes() ? 1 : 0;
        }
        return passed;
    }
}
