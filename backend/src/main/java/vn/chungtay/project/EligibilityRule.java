package vn.chungtay.project;

/** Who may be served by a component that demands it. An event records the rule that was met on its day. */
public enum EligibilityRule {
    /** Trẻ mầm non, mẫu giáo đặc biệt khó khăn: in nursery or kindergarten, with a hardship mark or a group TE01–TE14. */
    PRESCHOOL_HARDSHIP,
    /** Trẻ trên 12 tuổi bị khuyết tật: at least 13 completed years, in group TE04. */
    DISABLED_OVER_12,
    /** No rule was met or asked for. Never counted where a component demands one. */
    OTHER
}
