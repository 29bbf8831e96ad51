package vn.chungtay.visibility;

import vn.chungtay.access.AccessScope;

/**
 * What one account may change of what it sees, as conditions on rows; the permission to write is asked for before.
 *
 * <p>A province changes everything in it. A commune changes the people and households that live in it, what is held in
 * it at its own level, and the papers it recorded itself. A facility changes the people who stay or stayed there with
 * their households, what it holds or hosts, and the papers it recorded itself. Campaigns, projects, payments and the
 * register of organisations are the province's. A partner changes nothing.
 */
final class Changes {
    private final AccessScope scope;

    Changes(AccessScope scope) {
        this.scope = scope;
    }

    /** Activities, rows of {@code activity}. */
    String activities(String a) {
        String held = "%1$s.level IN ('COMMUNE', 'VILLAGE') AND (%1$s.commune_code = :scopeCommune"
                + " OR EXISTS (SELECT 1 FROM activity_stop ct WHERE ct.province_code = %1$s.province_code"
                + " AND ct.activity_id = %1$s.id AND ct.commune_code = :scopeCommune))";
        String hosted = "EXISTS (SELECT 1 FROM activity_organisation co WHERE co.province_code = %1$s.province_code"
                + " AND co.activity_id = %1$s.id AND co.organisation_id = :scopeOrganisation"
                + " AND co.role IN ('ORGANISER', 'CO_ORGANISER', 'HOST'))";
        return switch (scope.level()) {
            case COUNTRY, PROVINCE -> "TRUE";
            case COMMUNE -> held.formatted(a);
            case FACILITY -> hosted.formatted(a);
            case ORGANISATION -> "FALSE";
        };
    }

    /** Official documents, rows of {@code official_document}. */
    String documents(String d) {
        String recorded = "EXISTS (SELECT 1 FROM account ca WHERE ca.id = " + d + ".created_by AND ";
        return switch (scope.level()) {
            case COUNTRY, PROVINCE -> "TRUE";
            case COMMUNE -> recorded + "ca.province_code = :scopeProvince AND ca.commune_code = :scopeCommune)";
            case FACILITY -> recorded + "ca.organisation_id = :scopeOrganisation)";
            case ORGANISATION -> "FALSE";
        };
    }

    /** Campaigns, rows of {@code campaign}. */
    String campaigns() {
        return switch (scope.level()) {
            case COUNTRY, PROVINCE -> "TRUE";
            case COMMUNE, FACILITY, ORGANISATION -> "FALSE";
        };
    }
}
