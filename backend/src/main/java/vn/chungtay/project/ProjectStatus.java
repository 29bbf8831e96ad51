package vn.chungtay.project;

import java.util.Set;

/** The life of a project and the steps it allows. */
public enum ProjectStatus {
    /** Being prepared: the next phase, before approval. */
    PREPARING,
    /** Approved by the competent authority (Decree 313/2025, before 08/12/2025 Decree 80/2020), not begun. */
    APPROVED,
    RUNNING,
    SUSPENDED,
    COMPLETED,
    CANCELLED;

    /** The states that may follow. */
    public Set<ProjectStatus> next() {
        return switch (this) {
            case PREPARING -> Set.of(APPROVED, CANCELLED);
            case APPROVED -> Set.of(RUNNING, CANCELLED);
            case RUNNING -> Set.of(SUSPENDED, COMPLETED, CANCELLED);
            case SUSPENDED -> Set.of(RUNNING, COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> Set.of();
        };
    }
}
