package vn.chungtay.project;

/**
 * The rules that compute an indicator's actual from rows. {@code w} is the window counted: the indicator's period, or
 * the phase, up to the day that is asked about. Enrolments recorded in error never count.
 */
final class IndicatorSql {
    private IndicatorSql() {}

    /** A service event {@code e} of component {@code ec} that meets what the component demands. */
    static final String ELIGIBLE =
            "(ec.id IS NULL OR cardinality(ec.eligibility_rules) = 0 OR e.eligibility = ANY (ec.eligibility_rules))";

    /** An enrolment {@code e} that was not recorded in error. */
    static final String TRUE_ENROLMENT = "e.end_reason IS DISTINCT FROM 'RECORDED_IN_ERROR'";

    /** Residents of the facility of component {@code cc} on a day, up to its age limit. */
    static String residents(String day) {
        return """
                FROM stay s JOIN beneficiary b ON b.province_code = s.province_code AND b.id = s.beneficiary_id
                WHERE s.province_code = cc.province_code AND s.organisation_id = cc.facility_id
                  AND daterange(s.valid_from, s.valid_to) @> $day
                  AND age_years(b.birth_date, $day) <= cc.sponsorship_max_age""".replace("\n", " ").replace("$day", "CAST(" + day + " AS date)");
    }

    /** Whether resident {@code b} is on the sponsorship list of component {@code cc} on a day. */
    static String sponsored(String day) {
        return """
                EXISTS (SELECT 1 FROM enrolment e
                         WHERE e.province_code = cc.province_code AND e.component_id = cc.id AND e.kind = 'SPONSORSHIP'
                           AND e.beneficiary_id = b.id AND $true
                           AND daterange(e.valid_from, e.valid_to) @> CAST($day AS date))""".replace("\n", " ").replace("$true", TRUE_ENROLMENT).replace("$day", day);
    }

    private static final String OF_INDICATOR = "e.province_code = i.province_code AND e.project_id = i.project_id"
            + " AND (i.component_id IS NULL OR e.component_id = i.component_id)";

    private static final String SERVICES =
            " FROM service_event e LEFT JOIN component ec ON ec.province_code = e.province_code AND ec.id = e.component_id"
                    + " WHERE " + OF_INDICATOR + " AND e.happened_on BETWEEN w.first AND w.last AND " + ELIGIBLE;

    private static final String ENROLMENTS = " FROM enrolment e WHERE " + OF_INDICATOR + " AND " + TRUE_ENROLMENT
            + " AND e.valid_from <= w.last" + " AND (e.valid_to IS NULL OR e.valid_to > w.first)";

    private static final String SCHOLARS = " FROM enrolment e WHERE " + OF_INDICATOR + " AND " + TRUE_ENROLMENT
            + " AND e.kind = 'SCHOLARSHIP' AND e.valid_from <= :asOf"
            + " AND e.award_year BETWEEN extract(year FROM w.first)"
            + " AND extract(year FROM coalesce(i.period_to, p.phase_to))";

    private static final String REINTEGRATED =
            """
             FROM enrolment e
            JOIN component ec ON ec.province_code = e.province_code AND ec.id = e.component_id
            JOIN stay s ON s.province_code = e.province_code AND s.beneficiary_id = e.beneficiary_id
                       AND (ec.facility_id IS NULL OR s.organisation_id = ec.facility_id)
            WHERE $of AND $true AND s.discharge_kind = 'REINTEGRATION'
              AND s.valid_to BETWEEN w.first AND w.last AND e.valid_from <= s.valid_to""".replace("\n", " ").replace("$of", OF_INDICATOR).replace("$true", TRUE_ENROLMENT);

    private static final String COMPLETED = " FROM permanency_plan e WHERE " + OF_INDICATOR
            + " AND e.status = 'COMPLETED' AND e.completed_on BETWEEN w.first AND w.last";

    /** Whole percent rounded down over the facilities of the component, or of the project; null without residents. */
    private static final String COVERAGE = """
            (SELECT CASE WHEN sum(k.residents) > 0 THEN floor(100 * sum(k.enrolled) / sum(k.residents)) END
               FROM (SELECT (SELECT count(*) $residents) AS residents,
                            (SELECT count(*) $residents AND $sponsored) AS enrolled
                       FROM component cc
                      WHERE cc.province_code = i.province_code AND cc.project_id = i.project_id
                        AND cc.facility_id IS NOT NULL
                        AND (i.component_id IS NULL OR cc.id = i.component_id)) k)""".replace("\n", " ")
            .replace("$residents", residents("w.last"))
            .replace("$sponsored", sponsored("w.last"));

    static final String ACTUALS = """
            SELECT i.id, i.project_id, i.code, i.name, i.unit, i.measure, i.comparator, i.target, i.period_from,
                   i.period_to, c.code AS component_code,
                   CASE i.measure
                     WHEN 'SERVICE_TURNS' THEN (SELECT count(*) $services)
                     WHEN 'SERVICE_PERSONS' THEN (SELECT count(DISTINCT e.beneficiary_id) $services)
                     WHEN 'SCHOLARS' THEN (SELECT count(DISTINCT e.beneficiary_id) $scholars)
                     WHEN 'FAMILIES' THEN (SELECT count(DISTINCT e.household_id) $enrolments)
                     WHEN 'PERSONS_ENROLLED' THEN (SELECT count(DISTINCT e.beneficiary_id) $enrolments)
                     WHEN 'REINTEGRATED' THEN (SELECT count(DISTINCT e.beneficiary_id) $reintegrated)
                     WHEN 'PLANS_COMPLETED' THEN (SELECT count(DISTINCT e.beneficiary_id) $completed)
                     WHEN 'SPONSORSHIP_COVERAGE' THEN $coverage
                     ELSE i.manual_actual END AS actual
              FROM indicator i
              JOIN project p ON p.province_code = i.province_code AND p.id = i.project_id
              LEFT JOIN component c ON c.province_code = i.province_code AND c.id = i.component_id
              CROSS JOIN LATERAL (SELECT coalesce(i.period_from, p.phase_from) AS first,
                                         least(coalesce(i.period_to, p.phase_to), CAST(:asOf AS date)) AS last) w""".replace("$services", SERVICES)
            .replace("$scholars", SCHOLARS)
            .replace("$enrolments", ENROLMENTS)
            .replace("$reintegrated", REINTEGRATED)
            .replace("$completed", COMPLETED)
            .replace("$coverage", COVERAGE);
}
