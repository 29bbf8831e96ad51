package vn.chungtay.consent;

/** Why personal data may be processed for a purpose (Law 91/2025/QH15 on the protection of personal data, Art. 19). */
public enum LegalBasis {
    /** A task that a law gives to the state: without consent, and only for the state's own work. */
    STATUTORY,
    /** The person, or who speaks for the person, agreed. */
    CONSENT,
    /** To save a life or health. */
    VITAL_INTEREST
}
