package vn.chungtay.organisation;

/** What an organisation is. Words for people are in the code list {@code ORGANISATION_KIND}. */
public enum OrganisationKind {
    GOVERNMENT_MINISTRY,
    PROVINCE_AUTHORITY,
    DEPARTMENT,
    DIVISION,
    /** Authorities of districts ended on 30/06/2025. */
    DISTRICT_AUTHORITY,
    COMMUNE_AUTHORITY,
    PARTY_BODY,
    /** The only kind that has members. */
    COMMITTEE,
    SOCIAL_WORK_CENTRE,
    CHILDREN_FACILITY,
    ELDERLY_FACILITY,
    DISABILITY_FACILITY,
    MENTAL_HEALTH_FACILITY,
    GENERAL_FACILITY,
    CHILDREN_FUND,
    NGO,
    MASS_ORGANISATION,
    PROJECT_UNIT,
    SCHOOL,
    TRAINING_PROVIDER,
    HOSPITAL,
    HEALTH_CENTRE,
    HEALTH_STATION,
    POLICE,
    COURT,
    RELIGIOUS,
    ENTERPRISE,
    MEDIA,
    OTHER;

    /** Facilities of Decree 103/2017/NĐ-CP, where people may stay. */
    public boolean isFacility() {
        return switch (this) {
            case SOCIAL_WORK_CENTRE,
                    CHILDREN_FACILITY,
                    ELDERLY_FACILITY,
                    DISABILITY_FACILITY,
                    MENTAL_HEALTH_FACILITY,
                    GENERAL_FACILITY -> true;
            default -> false;
        };
    }
}
