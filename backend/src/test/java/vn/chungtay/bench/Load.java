package vn.chungtay.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs one piece of work on several connections for a while and tells how it went. */
final class Load {
    private static final int CONNECTIONS = 8;
    private static final long FIRST_WARM_UP_NANOS = seconds("chungtay.bench.firstwarmup", 12);
    private static final long WARM_UP_NANOS = seconds("chungtay.bench.warmup", 4);
    private static final long MEASURED_NANOS = seconds("chungtay.bench.seconds", 10);

    /** Work that takes a second is measured for longer: a mean of fifty is chance. */
    private static final int FEWEST = 25;

    /** Work on an own connection; {@code round} grows with each call. */
    interface Work extends AutoCloseable {
        void once(int round) throws Exception;
    }

    /** Makes the work of one connection. */
    interface Maker {
        Work make(int connection) throws Exception;
    }

    /** Throughput per second and latencies in milliseconds. */
    record Outcome(double perSecond, double p50, double p95, double p99) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%8.0f/s  p50 %6.2f  p95 %6.2f  p99 %6.2f ms", perSecond, p50, p95, p99);
        }
    }

    private Load() {}

    /** Has the work done for a while, so that a server just started has compiled what it runs often. */
    static void warm(Maker maker) throws Exception {
        run(maker, System.nanoTime() + FIRST_WARM_UP_NANOS, 0);
    }

    static Outcome run(Maker maker) throws Exception {
        long[] nanos = run(maker, System.nanoTime() + WARM_UP_NANOS, MEASURED_NANOS);
        // Each connection sends the next request when the last is answered, so throughput is connections by mean
        // latency;
        // slow requests cut off at the end of the measured time do not distort it.
        double perSecond = CONNECTIONS * 1e9 / Arrays.stream(nanos).average().orElse(Double.NaN);
        return new Outcome(perSecond, at(nanos, 0.50), at(nanos, 0.95), at(nanos, 0.99));
    }

    private static long[] run(Maker maker, long start, long measured) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Callable<long[]>> tasks = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                int connection = i;
                tasks.add(() -> measure(maker, connection, start, measured));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> task : threads.invokeAll(tasks)) {
                all.add(task.get());
            }
            return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] measure(Maker maker, int connection, long start, long measured) throws Exception {
        List<Long> nanos = new ArrayList<>();
        try (Work work = maker.make(connection)) {
            int round = connection * 1_000_003;
            while (System.nanoTime() < start) {
                work.once(round++);
            }
            while (System.nanoTime() < start + measured || measured > 0 && nanos.size() < FEWEST) {
                long before = System.nanoTime();
                work.once(round++);
                nanos.add(System.nanoTime() - before);
            }
        }
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    private static long seconds(String property, long otherwise) {
        return Long.getLong(property, otherwise) * 1_000_000_000L;
    }
}
