package vn.chungtay.project;

/** The name an organisation had on a day, as an SQL expression; the nearest one when it had none that day. */
final class OrganisationNames {
    private OrganisationNames() {}

    static String at(String organisationId, String date) {
        return ("(SELECT onm.name FROM organisation_name onm WHERE onm.organisation_id = %s"
                        + " ORDER BY daterange(onm.valid_from, onm.valid_to) @> CAST(%s AS date) DESC,"
                        + " onm.valid_from DESC NULLS LAST LIMIT 1)")
                .formatted(organisationId, date);
    }
}
