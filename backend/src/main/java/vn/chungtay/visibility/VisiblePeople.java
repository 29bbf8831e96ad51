package vn.chungtay.visibility;

import vn.chungtay.access.AccessScope.Level;

/** The keys (province, id) of all people or households that an account of a level below the province may see. */
enum VisiblePeople {
    PERSONS("""
            SELECT vb.province_code, vb.id FROM beneficiary vb
            WHERE vb.province_code = :scopeProvince AND vb.commune_code = :scopeCommune""", """
            SELECT vs.province_code, vs.beneficiary_id FROM stay vs
            WHERE vs.province_code = :scopeProvince AND vs.organisation_id = :scopeOrganisation""", """
            SELECT ve.province_code, ve.beneficiary_id FROM project_organisation vr
            JOIN enrolment ve ON ve.province_code = vr.province_code AND ve.project_id = vr.project_id
            WHERE vr.organisation_id = :scopeOrganisation AND ve.beneficiary_id IS NOT NULL AND {true}
              AND {worked ve}
            UNION
            SELECT vm.province_code, vm.beneficiary_id FROM project_organisation vr
            JOIN enrolment ve ON ve.province_code = vr.province_code AND ve.project_id = vr.project_id
            JOIN household_member vm ON vm.province_code = ve.province_code AND vm.household_id = ve.household_id
             AND daterange(vm.valid_from, vm.valid_to) && daterange(ve.valid_from, ve.valid_to)
            WHERE vr.organisation_id = :scopeOrganisation AND vm.beneficiary_id IS NOT NULL AND {true}
              AND {worked vm}"""),

    /** A household is seen by a facility with a member who stays or stayed there, by a partner while they were enrolled. */
    HOUSEHOLDS("""
            SELECT vh.province_code, vh.id FROM household vh
            WHERE vh.province_code = :scopeProvince AND vh.commune_code = :scopeCommune""", """
            SELECT vm.province_code, vm.household_id FROM stay vs
            JOIN household_member vm ON vm.province_code = vs.province_code AND vm.beneficiary_id = vs.beneficiary_id
            WHERE vs.province_code = :scopeProvince AND vs.organisation_id = :scopeOrganisation""", """
            SELECT ve.province_code, ve.household_id FROM project_organisation vr
            JOIN enrolment ve ON ve.province_code = vr.province_code AND ve.project_id = vr.project_id
            WHERE vr.organisation_id = :scopeOrganisation AND ve.household_id IS NOT NULL AND {true}
            UNION
            SELECT vm.province_code, vm.household_id FROM project_organisation vr
            JOIN enrolment ve ON ve.province_code = vr.province_code AND ve.project_id = vr.project_id
            JOIN household_member vm ON vm.province_code = ve.province_code AND vm.beneficiary_id = ve.beneficiary_id
             AND daterange(vm.valid_from, vm.valid_to) && daterange(ve.valid_from, ve.valid_to)
            WHERE vr.organisation_id = :scopeOrganisation AND {true}""");

    private static final String NOT_IN_ERROR = "ve.end_reason IS DISTINCT FROM 'RECORDED_IN_ERROR'";

    /** Rows of {@code %1$s} about nobody whose record stands still at the wish of the person. */
    static final String WORKED_WITH = "(%1$s.beneficiary_id IS NULL OR (%1$s.province_code, %1$s.beneficiary_id) NOT IN"
            + " (SELECT hr.province_code, hr.beneficiary_id FROM processing_restriction hr WHERE hr.lifted_on IS NULL))";

    private final String commune;
    private final String facility;
    private final String organisation;

    VisiblePeople(String commune, String facility, String organisation) {
        this.commune = commune;
        this.facility = facility;
        this.organisation = organisation;
    }

    String of(Level level) {
        return switch (level) {
            case COMMUNE -> commune;
            case FACILITY -> facility;
            case ORGANISATION ->
                organisation
                        .replace("{true}", NOT_IN_ERROR)
                        .replace("{worked ve}", WORKED_WITH.formatted("ve"))
                        .replace("{worked vm}", WORKED_WITH.formatted("vm"));
            case COUNTRY, PROVINCE -> throw new IllegalArgumentException("The province is the whole condition");
        };
    }
}
