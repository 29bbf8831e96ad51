package vn.chungtay.activity;

/** Pieces of SQL that several queries of the feature share: units, organisations and campaigns as JSON. */
final class ActivitySql {
    private ActivitySql() {}

    /** The unit of a column with its number of state, as {@link UnitReference}. */
    static String unit(String column) {
        return """
                (SELECT json_build_object('id', u.id, 'code', u.code, 'level', u.level, 'fullName', u.full_name,
                                          'provinceCode', u.province_code)
                 FROM admin_unit u WHERE u.id = %s)""".formatted(column);
    }

    /** The name an organisation had on a day. */
    static String organisationName(String id, String date) {
        return "organisation_name_on(%s, %s)".formatted(id, date);
    }

    /** Today's name of today's commune. */
    static String communeName(String column) {
        return """
                (SELECT u.full_name FROM admin_unit u
                 WHERE u.level = 'COMMUNE' AND u.code = %s AND u.valid_to IS NULL)""".formatted(column);
    }

    /** The campaign of activity {@code a} as {@link CampaignReference}. */
    static final String CAMPAIGN = """
            (SELECT json_build_object('id', c.id, 'code', c.code, 'name', c.name)
             FROM campaign c WHERE c.province_code = a.province_code AND c.id = a.campaign_id)""";

    /** Those who take part in activity {@code a}, organisers first. */
    static final String ORGANISATIONS = """
            (SELECT coalesce(json_agg(json_build_object('organisationId', o.organisation_id, 'role', o.role,
                        'kind', x.kind, 'name', coalesce(%s, x.short_name)) ORDER BY o.position), '[]')
             FROM activity_organisation o JOIN organisation x ON x.id = o.organisation_id
             WHERE o.province_code = a.province_code AND o.activity_id = a.id)""".formatted(organisationName("o.organisation_id", "a.starts_on"));
}
