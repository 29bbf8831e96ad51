package vn.chungtay.shared.http;

import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Optimistic locking over HTTP: a change names the version it was made from. */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Checks the {@code If-Match} header of a change.
     *
     * @throws Problem 428 when it is missing, 412 with the current ETag when somebody else was faster
     */
    public static void requireMatch(String ifMatch, long currentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemCode.VERSION_REQUIRED)
                    .detail(
                            "Gửi ETag của bản ghi trong tiêu đề If-Match.",
                            "Send the ETag of the record in the If-Match header.");
        }
        if (!ifMatch.strip().equals(of(currentVersion))) {
            throw Problem.of(ProblemCode.STALE_VERSION).header("ETag", of(currentVersion));
        }
    }
}
