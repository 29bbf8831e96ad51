package vn.chungtay.access;

import java.util.UUID;

/**
 * What part of the data a request may see. It goes inside every query; nothing is filtered afterwards.
 *
 * @param accountId who asks; cursors are bound to it
 * @param level how the data is cut
 * @param provinceCode the province of today (2 digits), null only for COUNTRY and ORGANISATION
 * @param communeCode the commune of today (5 digits), only for COMMUNE
 * @param organisationId the own facility for FACILITY, the own organisation for ORGANISATION
 * @param restrictedAllowed whether restricted circumstances (TE05, TE09, TE11, TE12) may be seen
 */
public record AccessScope(
        UUID accountId,
        Level level,
        String provinceCode,
        String communeCode,
        UUID organisationId,
        boolean restrictedAllowed) {

    /** How the data is cut. */
    public enum Level {
        /** Every province. */
        COUNTRY,
        /** One province. */
        PROVINCE,
        /** The people, households and activities of one commune; the projects of its province. */
        COMMUNE,
        /** The people who stay or stayed in one facility, and what concerns them. */
        FACILITY,
        /** The projects an organisation has a role in, and the people enrolled in them, pseudonymised. */
        ORGANISATION
    }

    /** The one place where the scope of an account is made, of its role and of what the account is held to. */
    static AccessScope of(
            Role role, UUID accountId, String province, String commune, UUID organisation, boolean maySeeRestricted) {
        Level level = role.level() == Level.COUNTRY && province != null ? Level.PROVINCE : role.level();
        return new AccessScope(
                accountId, level, province, commune, organisation, maySeeRestricted && level != Level.ORGANISATION);
    }

    /** Partners see children under a code: no name, address, identity number or restricted circumstance. */
    public boolean pseudonymised() {
        return level == Level.ORGANISATION;
    }

    /** True for an account of the country or of a province: it decides what its communes and facilities only join in. */
    public boolean actsForProvinces() {
        return level == Level.COUNTRY || level == Level.PROVINCE;
    }

    /** True when rows of this province may be looked at all; finer cuts follow in the query. */
    public boolean coversProvince(String code) {
        return switch (level) {
            case COUNTRY, ORGANISATION -> true;
            case PROVINCE, COMMUNE, FACILITY -> provinceCode.equals(code);
        };
    }

    /** True when a person or household living in this commune of today may be written by this account. */
    public boolean coversCommune(String ofProvince, String commune) {
        return switch (level) {
            case COUNTRY -> true;
            case PROVINCE, FACILITY -> provinceCode.equals(ofProvince);
            case COMMUNE -> provinceCode.equals(ofProvince) && communeCode.equals(commune);
            case ORGANISATION -> false;
        };
    }
}
