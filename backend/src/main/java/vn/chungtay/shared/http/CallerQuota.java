package vn.chungtay.shared.http;

/** Names of what an identity says about how often it may call. */
public final class CallerQuota {
    /** An Integer; absent for callers with the usual limit. */
    public static final String REQUESTS_PER_MINUTE = "requestsPerMinute";

    private CallerQuota() {}
}
