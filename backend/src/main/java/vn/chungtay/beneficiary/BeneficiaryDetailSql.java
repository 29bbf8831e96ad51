package vn.chungtay.beneficiary;

import vn.chungtay.access.AccessScope;
import vn.chungtay.visibility.Visibility;

/** The one statement behind a person's page, for those who work with her. Lists come as JSON, newest first. */
final class BeneficiaryDetailSql {
    private BeneficiaryDetailSql() {}

    private static final String IDENTIFIED = """
            b.full_name, b.other_name, b.birth_date, b.birth_date_precision,
            i.identity_number_sealed, b.identity_state, b.written_unit_id, b.commune_code, b.hamlet, b.address_text, b.phone, i.note,""";

    private static final String CIRCUMSTANCES = """
            (SELECT CAST(json_agg(json_build_object('id', c.id, 'groupCode', c.group_code, 'subgroupCode', c.subgroup_code,
               'restricted', c.restricted, 'validFrom', c.valid_from, 'validTo', c.valid_to,
               'closingReason', c.closing_reason, 'evidenceKind', c.evidence_kind,
               'evidenceNumber', c.evidence_number, 'evidenceDate', c.evidence_date,
               'decidedBy', c.decided_by, 'note', c.note, 'version', c.version)
               ORDER BY c.valid_from DESC, c.group_code, c.id) AS text)
             FROM circumstance c WHERE {of c} {restricted}) AS circumstances,""";

    private static final String DISABILITIES = """
            (SELECT CAST(json_agg(json_build_object('id', d.id, 'types', d.types, 'level', d.level,
               'certificateNumber', d.certificate_number, 'issuedOn', d.issued_on, 'issuedBy', d.issued_by,
               'validFrom', d.valid_from, 'validTo', d.valid_to, 'version', d.version)
               ORDER BY d.valid_from DESC, d.id) AS text)
             FROM disability d WHERE {of d}) AS disabilities,""";

    private static final String SCHOOL = """
            (SELECT CAST(json_agg(json_build_object('id', s.id, 'status', s.status, 'level', s.level,
               'schoolName', s.school_name, 'grade', s.grade, 'reason', s.reason,
               'validFrom', s.valid_from, 'validTo', s.valid_to, 'version', s.version)
               ORDER BY s.valid_from DESC, s.id) AS text)
             FROM school_status s WHERE {of s}) AS school_statuses,""";

    private static final String CARERS = """
            (SELECT CAST(json_agg(json_build_object('id', k.id, 'fullName', k.full_name, 'relation', k.relation,
               'phone', k.phone, 'legalGuardian', k.legal_guardian,
               'validFrom', k.valid_from, 'validTo', k.valid_to, 'version', k.version)
               ORDER BY k.valid_from DESC, k.id) AS text)
             FROM carer k WHERE {of k}) AS carers,""";

    private static final String STAYS = """
            (SELECT CAST(json_agg(json_build_object('id', t.id, 'organisationId', t.organisation_id,
               'organisationName', (SELECT n.name FROM organisation_name n WHERE n.organisation_id = t.organisation_id
                 AND daterange(n.valid_from, n.valid_to) @> coalesce(t.valid_to - 1, :today)),
               'category', t.category, 'flags', t.flags, 'admissionKind', t.admission_kind,
               'decisionNumber', t.decision_number, 'validFrom', t.valid_from, 'validTo', t.valid_to,
               'dischargeKind', t.discharge_kind, 'version', t.version) ORDER BY t.valid_from DESC, t.id) AS text)
             FROM stay t WHERE {of t}) AS stays,""";

    private static final String NEEDS = """
            (SELECT CAST(json_agg(json_build_object('id', w.id, 'kind', w.kind, 'category', w.category,
               'description', w.description, 'speaker', w.speaker, 'heardOn', w.heard_on, 'priority', w.priority,
               'activityId', w.activity_id, 'status', w.status, 'answeredOn', w.answered_on,
               'answer', w.answer, 'version', w.version) ORDER BY w.heard_on DESC, w.id) AS text)
             FROM need w WHERE {of w}) AS needs,""";

    private static final String RESIDENCES = """
            (SELECT CAST(json_agg(json_build_object('id', r.id, 'writtenUnitId', r.written_unit_id,
               'communeCode', r.commune_code, 'hamlet', r.hamlet, 'text', r.address_text,
               'validFrom', r.valid_from, 'validTo', r.valid_to, 'version', r.version)
               ORDER BY r.valid_from DESC, r.id) AS text)
             FROM residence r WHERE {of r}) AS residences,""";

    private static final String HOUSEHOLD = """
            (SELECT CAST(json_build_object('id', h.id, 'code', h.code, 'relation', hm.relation,
               'poverty', (SELECT hp.status FROM household_poverty hp
                 WHERE hp.province_code = h.province_code AND hp.household_id = h.id
                   AND hp.valid_from <= :today AND (hp.valid_to IS NULL OR hp.valid_to > :today)),
               'members', (SELECT count(*) FROM household_member o
                 WHERE o.province_code = h.province_code AND o.household_id = h.id
                   AND o.valid_from <= :today AND (o.valid_to IS NULL OR o.valid_to > :today))) AS text)
             FROM household_member hm JOIN household h ON h.province_code = hm.province_code AND h.id = hm.household_id
             WHERE {of hm} AND {household} AND hm.valid_from <= :today AND (hm.valid_to IS NULL OR hm.valid_to > :today)) AS household,""";

    /** Years with support; a run is broken by a year without any. */
    static final String SUPPORT = """
            (SELECT CAST(json_build_object('years', sum(run), 'firstYear', min(first), 'lastYear', max(last),
               'longestRun', max(run)) AS text)
             FROM (SELECT count(*) AS run, min(year) AS first, max(year) AS last
                   FROM (SELECT year, year - row_number() OVER (ORDER BY year) AS island
                         FROM (SELECT generate_series(CAST(extract(year FROM e.valid_from) AS integer),
                                 CAST(extract(year FROM coalesce(e.valid_to - 1, :today)) AS integer)) AS year
                               FROM enrolment e WHERE {of e} AND {enrolments}
                               UNION SELECT CAST(extract(year FROM v.happened_on) AS integer)
                               FROM service_event v WHERE {of v} AND {services}
                               UNION SELECT CAST(extract(year FROM x.paid_on) AS integer)
                               FROM disbursement x WHERE {of x} AND x.status = 'POSTED' AND {payments}) supported) years
                   GROUP BY island) runs
             HAVING count(*) > 0) AS support""";

    private static final String ALL = """
            SELECT b.id, b.code, b.sex, b.ethnic_group, b.province_code, b.status, b.closed_on, b.closing_reason,
              b.former_province_code, b.former_id, b.invented, b.created_at, b.updated_at, b.version,
              b.anonymised_on, {restrictedSince} AS processing_restricted_since,
              (SELECT max(later.province_code) FROM beneficiary later
               WHERE later.former_province_code = b.province_code AND later.former_id = b.id) AS handed_over_to, {restrictedHidden} AS restricted_hidden, {columns}
            """
            + String.join(
                    "\n", CIRCUMSTANCES, DISABILITIES, SCHOOL, CARERS, STAYS, NEEDS, RESIDENCES, HOUSEHOLD, SUPPORT)
            + "\nFROM beneficiary b LEFT JOIN beneficiary_confidential i"
            + " ON i.province_code = b.province_code AND i.beneficiary_id = b.id";

    private static final String FOR_STAFF = ALL.replace("{columns}", IDENTIFIED)
            .replaceAll("\\{of (\\w+)}", "$1.province_code = b.province_code AND $1.beneficiary_id = b.id");

    /** @return the statement up to its WHERE, for one kind of reader */
    static String of(AccessScope scope) {
        String opened = FOR_STAFF
                .replace("{restricted}", RestrictedAccessSql.shown(scope, "c"))
                .replace("{restrictedSince}", BeneficiaryRepository.RESTRICTED_SINCE)
                .replace("{restrictedHidden}", RestrictedAccessSql.hidden(scope));
        return within(opened, Visibility.of(scope));
    }

    /** What lies below a person is cut like the person. */
    static String within(String sql, Visibility visibility) {
        return sql.replace("{household}", visibility.households("h"))
                .replace("{enrolments}", visibility.ofProjects("e"))
                .replace("{services}", visibility.ofProjects("v"))
                .replace("{payments}", visibility.ofProjects("x"));
    }
}
