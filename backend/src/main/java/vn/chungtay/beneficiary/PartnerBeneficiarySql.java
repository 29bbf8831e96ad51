package vn.chungtay.beneficiary;

import vn.chungtay.access.AccessScope;
import vn.chungtay.visibility.Visibility;

/** The one statement behind a child's page for partners: it reads only what they see. Lists come as JSON, newest first. */
final class PartnerBeneficiarySql {
    /** The name of a person of {@code b}, while the person lets partners know it; binds {@code :today}. */
    static final String CONSENTED_NAME =
            "CASE WHEN EXISTS (SELECT 1 FROM consent k WHERE k.province_code = b.province_code"
                    + " AND k.beneficiary_id = b.id AND k.purpose IN ('PROFILE', 'SPONSOR_ABROAD')"
                    + " AND consent_is_live(k, :today)) THEN b.full_name END AS consented_name";

    /** A photo that the partner sees anyway and in which nobody else can be recognised. */
    private static final String PHOTO =
            "(SELECT p.id FROM photo p JOIN photo_person x ON x.province_code = p.province_code"
                    + " AND x.photo_id = p.id WHERE x.province_code = b.province_code AND x.beneficiary_id = b.id AND {photos}"
                    + " AND (SELECT count(*) FROM photo_person o WHERE o.province_code = p.province_code AND o.photo_id = p.id) = 1"
                    + " ORDER BY p.taken_at DESC NULLS LAST, p.id LIMIT 1) AS photo_id";

    private static final String OF = "$1.province_code = b.province_code AND $1.beneficiary_id = b.id";

    private static final String DETAIL = ("""
            SELECT b.id, b.code, b.sex, b.province_code, b.commune_code, b.status, b.closed_on, b.created_at,
              b.updated_at, b.version, CAST(date_trunc('year', b.birth_date) AS date) AS birth_date,
              (SELECT CAST(json_agg(json_build_object('id', c.id, 'groupCode', c.group_code,
                 'subgroupCode', c.subgroup_code, 'validFrom', c.valid_from, 'validTo', c.valid_to)
                 ORDER BY c.valid_from DESC, c.group_code, c.id) AS text)
               FROM circumstance c WHERE {of c} AND NOT c.restricted) AS circumstances,
              (SELECT CAST(json_agg(json_build_object('id', d.id, 'types', d.types, 'level', d.level,
                 'validFrom', d.valid_from, 'validTo', d.valid_to) ORDER BY d.valid_from DESC, d.id) AS text)
               FROM disability d WHERE {of d}) AS disabilities,
              (SELECT CAST(json_agg(json_build_object('id', s.id, 'status', s.status, 'level', s.level,
                 'validFrom', s.valid_from, 'validTo', s.valid_to) ORDER BY s.valid_from DESC, s.id) AS text)
               FROM school_status s WHERE {of s}) AS school_statuses,
              (SELECT CAST(json_agg(json_build_object('id', t.id, 'category', t.category, 'validFrom', t.valid_from,
                 'validTo', t.valid_to) ORDER BY t.valid_from DESC, t.id) AS text)
               FROM stay t WHERE {of t}) AS stays,
              (SELECT CAST(json_agg(json_build_object('id', w.id, 'kind', w.kind, 'category', w.category,
                 'heardOn', w.heard_on, 'status', w.status, 'answeredOn', w.answered_on)
                 ORDER BY w.heard_on DESC, w.id) AS text)
               FROM need w WHERE {of w}) AS needs,
              (SELECT CAST(json_build_object('id', h.id, 'code', h.code,
                 'poverty', (SELECT hp.status FROM household_poverty hp
                   WHERE hp.province_code = h.province_code AND hp.household_id = h.id
                     AND hp.valid_from <= :today AND (hp.valid_to IS NULL OR hp.valid_to > :today)),
                 'members', (SELECT count(*) FROM household_member o
                   WHERE o.province_code = h.province_code AND o.household_id = h.id
                     AND o.valid_from <= :today AND (o.valid_to IS NULL OR o.valid_to > :today))) AS text)
               FROM household_member hm
               JOIN household h ON h.province_code = hm.province_code AND h.id = hm.household_id
               WHERE {of hm} AND {household} AND hm.valid_from <= :today AND (hm.valid_to IS NULL OR hm.valid_to > :today)) AS household,
            """ + BeneficiaryDetailSql.SUPPORT + ",\n" + CONSENTED_NAME + ",\n" + PHOTO
                    + "\nFROM beneficiary b")
            .replaceAll("\\{of (\\w+)}", OF);

    private PartnerBeneficiarySql() {}

    /** @return the statement up to its WHERE, for one partner */
    static String of(AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        return BeneficiaryDetailSql.within(DETAIL, visibility).replace("{photos}", visibility.photos("p"));
    }
}
