package vn.chungtay.project;

/** What a long-term plan works towards. */
public enum PermanencyGoal {
    REINTEGRATION,
    KINSHIP_CARE,
    FOSTER_CARE,
    ADOPTION,
    INDEPENDENT_LIVING,
    STAY_WITH_FAMILY
}
