package vn.chungtay.project;

/** Expressions over a project {@code p} and a component {@code c} as of the day {@code :asOf}. */
final class ProjectSql {
    private ProjectSql() {}

    static final String STATUS = """
            (SELECT s.status FROM project_status s
              WHERE s.province_code = p.province_code AND s.project_id = p.id
                AND daterange(s.valid_from, s.valid_to) @> CAST(:asOf AS date))""";

    static final String OWNER = """
            (SELECT json_build_object('id', ow.organisation_id, 'name', %s)::text FROM project_organisation ow
              WHERE ow.province_code = p.province_code AND ow.project_id = p.id AND ow.role = 'OWNER'
                AND daterange(ow.valid_from, ow.valid_to) @> CAST(:asOf AS date))""".formatted(OrganisationNames.at("ow.organisation_id", ":asOf"));

    /** The budget version of the day for one component. */
    static final String APPROVED = """
            coalesce((SELECT b.amount FROM component_budget b
              WHERE b.province_code = c.province_code AND b.component_id = c.id
                AND daterange(b.valid_from, b.valid_to) @> CAST(:asOf AS date)), 0)""";

    /** Posted up to the day, and not reversed up to the day, for one component. */
    static final String DISBURSED = """
            coalesce((SELECT sum(d.amount) FROM disbursement d
              WHERE d.province_code = c.province_code AND d.project_id = c.project_id AND d.component_id = c.id
                AND d.paid_on <= :asOf AND (d.reversed_on IS NULL OR d.reversed_on > :asOf)), 0)""";

    /** The same as of today, kept as a running sum. */
    static final String DISBURSED_TODAY = "c.disbursed_amount";

    static String ofComponents(String expression) {
        return "(SELECT coalesce(sum(" + expression + "), 0) FROM component c"
                + " WHERE c.province_code = p.province_code AND c.project_id = p.id)";
    }

    static String money(String amount) {
        return "json_build_object('amount', " + amount + ", 'currency', p.currency)";
    }
}
