package vn.chungtay.project;

/** A plan is active until it is completed or cancelled, once. */
public enum PermanencyPlanStatus {
    ACTIVE,
    COMPLETED,
    CANCELLED
}
