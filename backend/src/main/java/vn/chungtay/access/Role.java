package vn.chungtay.access;

import static vn.chungtay.access.Permission.ACCOUNT_MANAGE;
import static vn.chungtay.access.Permission.ACTIVITY_READ;
import static vn.chungtay.access.Permission.ACTIVITY_WRITE;
import static vn.chungtay.access.Permission.BENEFICIARY_READ;
import static vn.chungtay.access.Permission.BENEFICIARY_WRITE;
import static vn.chungtay.access.Permission.DISBURSEMENT_READ;
import static vn.chungtay.access.Permission.DISBURSEMENT_WRITE;
import static vn.chungtay.access.Permission.EXPORT;
import static vn.chungtay.access.Permission.FIGURES_READ;
import static vn.chungtay.access.Permission.ORGANISATION_READ;
import static vn.chungtay.access.Permission.ORGANISATION_WRITE;
import static vn.chungtay.access.Permission.PROJECT_READ;
import static vn.chungtay.access.Permission.PROJECT_WRITE;
import static vn.chungtay.access.Permission.REFERENCE_READ;
import static vn.chungtay.access.Permission.REFERENCE_WRITE;
import static vn.chungtay.access.Permission.SEARCH;

import java.util.Set;

/** What a person is in the system: the table of roles and their permissions. */
public enum Role {
    /** Keeps accounts, code tables and organisations; sees no child. */
    ADMINISTRATOR(
            REFERENCE_READ, REFERENCE_WRITE, ORGANISATION_READ, ORGANISATION_WRITE, ACCOUNT_MANAGE, SEARCH, EXPORT),
    /** Works with everything of a province. */
    PROVINCE_SPECIALIST(
            REFERENCE_READ,
            ORGANISATION_READ,
            ORGANISATION_WRITE,
            BENEFICIARY_READ,
            BENEFICIARY_WRITE,
            PROJECT_READ,
            PROJECT_WRITE,
            DISBURSEMENT_READ,
            DISBURSEMENT_WRITE,
            ACTIVITY_READ,
            ACTIVITY_WRITE,
            FIGURES_READ,
            SEARCH,
            EXPORT),
    /** Reads a province and answers for it; approving comes on top. */
    PROVINCE_LEADER(
            REFERENCE_READ,
            ORGANISATION_READ,
            BENEFICIARY_READ,
            PROJECT_READ,
            DISBURSEMENT_READ,
            ACTIVITY_READ,
            FIGURES_READ,
            SEARCH,
            EXPORT),
    /** Works with the people, households and activities of one commune. */
    COMMUNE_OFFICER(
            REFERENCE_READ,
            ORGANISATION_READ,
            BENEFICIARY_READ,
            BENEFICIARY_WRITE,
            PROJECT_READ,
            DISBURSEMENT_READ,
            ACTIVITY_READ,
            ACTIVITY_WRITE,
            FIGURES_READ,
            SEARCH,
            EXPORT),
    /** Works with the residents of one facility. */
    CENTRE_STAFF(
            REFERENCE_READ,
            ORGANISATION_READ,
            BENEFICIARY_READ,
            BENEFICIARY_WRITE,
            PROJECT_READ,
            DISBURSEMENT_READ,
            ACTIVITY_READ,
            ACTIVITY_WRITE,
            FIGURES_READ,
            SEARCH,
            EXPORT),
    /** Sees the own organisation's projects, with children under a code instead of a name. */
    NGO_USER(
            REFERENCE_READ,
            ORGANISATION_READ,
            BENEFICIARY_READ,
            PROJECT_READ,
            DISBURSEMENT_READ,
            ACTIVITY_READ,
            FIGURES_READ,
            SEARCH,
            EXPORT),
    /** Reads, changes nothing. */
    AUDITOR(
            REFERENCE_READ,
            ORGANISATION_READ,
            BENEFICIARY_READ,
            PROJECT_READ,
            DISBURSEMENT_READ,
            ACTIVITY_READ,
            FIGURES_READ,
            SEARCH);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }
}
