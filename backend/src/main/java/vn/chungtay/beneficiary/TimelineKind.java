package vn.chungtay.beneficiary;

/** What an entry of the timeline is about. */
public enum TimelineKind {
    RECORD,
    CIRCUMSTANCE,
    DISABILITY,
    SCHOOL,
    RESIDENCE,
    CARER,
    STAY,
    NEED,
    HOUSEHOLD,
    POVERTY,
    ENROLMENT,
    PLAN,
    SERVICE,
    DISBURSEMENT,
    VISIT
}
