package vn.chungtay.access;

import static vn.chungtay.access.Permission.ACCOUNT_MANAGE;
import static vn.chungtay.access.Permission.ACTIVITY_READ;
import static vn.chungtay.access.Permission.ACTIVITY_WRITE;
import static vn.chungtay.access.Permission.AUDIT_READ;
import static vn.chungtay.access.Permission.BENEFICIARY_READ;
import static vn.chungtay.access.Permission.BENEFICIARY_WRITE;
import static vn.chungtay.access.Permission.CONSENT_READ;
import static vn.chungtay.access.Permission.CONSENT_WRITE;
import static vn.chungtay.access.Permission.DISBURSEMENT_APPROVE;
import static vn.chungtay.access.Permission.DISBURSEMENT_READ;
import static vn.chungtay.access.Permission.DISBURSEMENT_WRITE;
import static vn.chungtay.access.Permission.DOSSIER_READ;
import static vn.chungtay.access.Permission.EXPORT;
import static vn.chungtay.access.Permission.FEEDBACK_READ;
import static vn.chungtay.access.Permission.FEEDBACK_WRITE;
import static vn.chungtay.access.Permission.FIGURES_READ;
import static vn.chungtay.access.Permission.HISTORY_READ;
import static vn.chungtay.access.Permission.ORGANISATION_READ;
import static vn.chungtay.access.Permission.ORGANISATION_WRITE;
import static vn.chungtay.access.Permission.PHOTO_APPROVE;
import static vn.chungtay.access.Permission.PHOTO_WITHDRAW;
import static vn.chungtay.access.Permission.PRIVACY_APPROVE;
import static vn.chungtay.access.Permission.PRIVACY_READ;
import static vn.chungtay.access.Permission.PRIVACY_WRITE;
import static vn.chungtay.access.Permission.PROJECT_READ;
import static vn.chungtay.access.Permission.PROJECT_WRITE;
import static vn.chungtay.access.Permission.PUBLICATION_APPROVE;
import static vn.chungtay.access.Permission.PUBLICATION_READ;
import static vn.chungtay.access.Permission.PUBLICATION_WRITE;
import static vn.chungtay.access.Permission.REFERENCE_READ;
import static vn.chungtay.access.Permission.REFERENCE_WRITE;
import static vn.chungtay.access.Permission.RESTRICTED_READ;
import static vn.chungtay.access.Permission.SEARCH;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a person is in the system: the table of roles, how their data is cut and what they may do. docs/authorization.md
 * is made from it.
 */
public enum Role {
    /** Keeps accounts, code tables and organisations; sees no child. */
    ADMINISTRATOR(
            AccessScope.Level.COUNTRY,
            Reading.NO_CHILD,
            REFERENCE_WRITE,
            ORGANISATION_WRITE,
            ACCOUNT_MANAGE,
            HISTORY_READ,
            SEARCH,
            EXPORT),
    /** Works with everything of a province, and prepares its payments. */
    PROVINCE_SPECIALIST(
            AccessScope.Level.PROVINCE,
            Reading.EVERYTHING,
            ORGANISATION_WRITE,
            BENEFICIARY_WRITE,
            PROJECT_WRITE,
            DISBURSEMENT_WRITE,
            ACTIVITY_WRITE,
            CONSENT_READ,
            CONSENT_WRITE,
            PUBLICATION_READ,
            PUBLICATION_WRITE,
            FEEDBACK_READ,
            FEEDBACK_WRITE,
            PHOTO_WITHDRAW,
            HISTORY_READ,
            RESTRICTED_READ,
            PRIVACY_READ,
            DOSSIER_READ,
            SEARCH,
            EXPORT),
    /** Reads a province, answers for it and approves. */
    PROVINCE_LEADER(
            AccessScope.Level.PROVINCE,
            Reading.EVERYTHING,
            DISBURSEMENT_APPROVE,
            CONSENT_READ,
            PUBLICATION_READ,
            PUBLICATION_APPROVE,
            FEEDBACK_READ,
            PHOTO_APPROVE,
            PHOTO_WITHDRAW,
            HISTORY_READ,
            RESTRICTED_READ,
            PRIVACY_READ,
            PRIVACY_APPROVE,
            DOSSIER_READ,
            SEARCH,
            EXPORT),
    /** Works with the people, households and activities of one commune. */
    COMMUNE_OFFICER(
            AccessScope.Level.COMMUNE,
            Reading.EVERYTHING,
            BENEFICIARY_WRITE,
            ACTIVITY_WRITE,
            CONSENT_READ,
            CONSENT_WRITE,
            PHOTO_WITHDRAW,
            HISTORY_READ,
            RESTRICTED_READ,
            SEARCH,
            EXPORT),
    /** Chair or deputy of a commune: reads it, answers for it and approves. */
    COMMUNE_LEADER(
            AccessScope.Level.COMMUNE,
            Reading.EVERYTHING,
            DISBURSEMENT_APPROVE,
            CONSENT_READ,
            PHOTO_APPROVE,
            PHOTO_WITHDRAW,
            HISTORY_READ,
            RESTRICTED_READ,
            SEARCH,
            EXPORT),
    /** Works with the residents of one facility. */
    CENTRE_STAFF(
            AccessScope.Level.FACILITY,
            Reading.EVERYTHING,
            BENEFICIARY_WRITE,
            ACTIVITY_WRITE,
            CONSENT_READ,
            CONSENT_WRITE,
            PHOTO_WITHDRAW,
            HISTORY_READ,
            RESTRICTED_READ,
            SEARCH,
            EXPORT),
    /** Reads one facility, answers for it and approves. */
    CENTRE_DIRECTOR(
            AccessScope.Level.FACILITY,
            Reading.EVERYTHING,
            DISBURSEMENT_APPROVE,
            CONSENT_READ,
            PHOTO_APPROVE,
            PHOTO_WITHDRAW,
            HISTORY_READ,
            RESTRICTED_READ,
            SEARCH,
            EXPORT),
    /** Sees the own organisation's projects, with children under a code instead of a name. */
    NGO_USER(AccessScope.Level.ORGANISATION, Reading.EVERYTHING, SEARCH, EXPORT),
    /** The computer of an organisation: sees what its people see. */
    NGO_SYSTEM(AccessScope.Level.ORGANISATION, Reading.EVERYTHING, SEARCH, EXPORT),
    /** Writes what the public reads; sees no child, and no list or figure that children could be read from. */
    EDITOR(AccessScope.Level.COUNTRY, Reading.NO_CHILD, PUBLICATION_READ, PUBLICATION_WRITE, SEARCH),
    /** Watches over personal data by what is written about its use, and over what people ask of it; sees no child. */
    DATA_PROTECTION_OFFICER(
            AccessScope.Level.COUNTRY, Reading.NO_CHILD, AUDIT_READ, PRIVACY_READ, PRIVACY_WRITE, EXPORT),
    /** Reads, changes nothing and takes nothing away. */
    AUDITOR(
            AccessScope.Level.COUNTRY,
            Reading.EVERYTHING,
            CONSENT_READ,
            AUDIT_READ,
            PUBLICATION_READ,
            FEEDBACK_READ,
            HISTORY_READ,
            RESTRICTED_READ,
            PRIVACY_READ,
            SEARCH);

    private final AccessScope.Level level;
    private final Set<String> permissions;

    Role(AccessScope.Level level, List<String> reads, String... more) {
        this.level = level;
        this.permissions = Collections.unmodifiableSet(
                new TreeSet<>(Stream.concat(reads.stream(), Arrays.stream(more)).toList()));
    }

    /** In alphabetical order. */
    public Set<String> permissions() {
        return permissions;
    }

    /** How the data of an account with this role is cut; an account of the country may be held to one province. */
    public AccessScope.Level level() {
        return level;
    }

    /** What roles read. */
    private static final class Reading {
        static final List<String> NO_CHILD = List.of(REFERENCE_READ, ORGANISATION_READ);
        static final List<String> EVERYTHING = List.of(
                REFERENCE_READ,
                ORGANISATION_READ,
                BENEFICIARY_READ,
                PROJECT_READ,
                DISBURSEMENT_READ,
                ACTIVITY_READ,
                FIGURES_READ);
    }
}
