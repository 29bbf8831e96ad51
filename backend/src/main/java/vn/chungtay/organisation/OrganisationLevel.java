package vn.chungtay.organisation;

/** The level at which an organisation works. Words for people are in the code list {@code ADMINISTRATIVE_LEVEL}. */
public enum OrganisationLevel {
    INTERNATIONAL,
    NATIONAL,
    PROVINCE,
    /** Ended on 30/06/2025. */
    DISTRICT,
    COMMUNE,
    VILLAGE
}
