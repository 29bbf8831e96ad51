package vn.chungtay.publicpage;

/** Social work services that a centre gives (Decree 110/2024/NĐ-CP). */
public enum CentreService {
    EMERGENCY_PROTECTION,
    CARE_AND_REHABILITATION,
    EDUCATION_AND_CAPACITY,
    PREVENTION,
    SECTOR_SERVICES,
    CASE_MANAGEMENT,
    COMMUNITY_DEVELOPMENT,
    REINTEGRATION
}
