package vn.chungtay.shared.ratelimit;

import io.vertx.core.MultiMap;

/**
 * Whether a request may pass, and what its caller is told about it (draft-ietf-httpapi-ratelimit-headers).
 *
 * @param limit requests in a minute
 * @param remaining about how many may follow at once
 * @param fullAfter seconds until all of the limit is there again
 * @param retryAfter seconds to wait, when it may not pass
 */
record Verdict(boolean passes, int limit, int remaining, long fullAfter, long retryAfter) {
    private static final String POLICY = "\"minute\"";

    static Verdict of(boolean passes, int limit, double tokens) {
        double perSecond = limit / 60.0;
        double left = Math.max(0, tokens);
        return new Verdict(passes, limit, (int) left, (long) Math.ceil((limit - left) / perSecond), Math.max(1, (long)
                Math.ceil((1 - tokens) / perSecond)));
    }

    void tell(MultiMap headers) {
        headers.set("RateLimit-Policy", POLICY + ";q=" + limit + ";w=60");
        headers.set("RateLimit", POLICY + ";r=" + remaining + ";t=" + fullAfter);
    }
}
