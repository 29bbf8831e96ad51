package vn.chungtay.project;

/** How an actual is held against its target. */
public enum TargetComparator {
    EQUAL,
    AT_LEAST,
    AT_MOST;

    boolean holds(long actual, long target) {
        return switch (this) {
            case EQUAL -> actual == target;
            case AT_LEAST -> actual >= target;
            case AT_MOST -> actual <= target;
        };
    }
}
