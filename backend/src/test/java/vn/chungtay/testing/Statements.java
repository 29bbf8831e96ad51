package vn.chungtay.testing;

import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that a request costs. */
public final class Statements {
    private static final int TIMES = 3;

    private Statements() {}

    /**
     * The fewest of several times, after one that notes that the session is used: what the product does by itself
     * meanwhile, such as closing a day of the audit, only adds to them.
     */
    public static long of(SessionFactory sessions, Runnable request) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        request.run();
        return LongStream.range(0, TIMES)
                .map(time -> {
                    long before = statistics.getPrepareStatementCount();
                    request.run();
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }
}
