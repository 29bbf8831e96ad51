package vn.chungtay.project;

import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.visibility.Visibility;

/**
 * The person {@code b} or household {@code h} of a row {@code e}, outer-joined, with project {@code p} and component
 * {@code c}. Names are not read at all for partner organisations.
 */
final class PeopleSql {
    private PeopleSql() {}

    static final String COLUMNS = """
            e.beneficiary_id, b.code AS person_code, b.sex, CAST(extract(year FROM b.birth_date) AS integer) AS birth_year,
            CASE WHEN NOT :pseudonymised THEN b.full_name END AS person_name,
            CASE WHEN NOT :pseudonymised THEN b.birth_date END AS birth_date,
            coalesce(b.commune_code, h.commune_code) AS lives_in,
            e.household_id, h.code AS household_code,
            CASE WHEN NOT :pseudonymised AND h.id IS NOT NULL THEN
                (SELECT coalesce(hm.full_name, hb.full_name) FROM household_member hm
                   LEFT JOIN beneficiary hb ON hb.province_code = hm.province_code AND hb.id = hm.beneficiary_id
                  WHERE hm.province_code = h.province_code AND hm.household_id = h.id AND hm.head
                  ORDER BY hm.valid_to IS NULL DESC, hm.valid_from DESC LIMIT 1) END AS head_name,
            e.project_id, p.code AS project_code, p.name AS project_name,
            e.component_id, c.code AS component_code, c.name AS component_name""";

    static final String JOINS = """

            LEFT JOIN project p ON p.province_code = e.province_code AND p.id = e.project_id
            LEFT JOIN component c ON c.province_code = e.province_code AND c.id = e.component_id
            LEFT JOIN beneficiary b ON b.province_code = e.province_code AND b.id = e.beneficiary_id
            LEFT JOIN household h ON h.province_code = e.province_code AND h.id = e.household_id""";

    /** Only rows that the account sees. */
    static Select visible(String head, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        return visibility.restrict(
                Select.of(head).bind("pseudonymised", scope.pseudonymised()),
                visibility.projectRows("e", "e.household_id"));
    }

    static PersonRef person(Row row) {
        return row.uuid("beneficiary_id") == null
                ? null
                : new PersonRef(
                        row.uuid("beneficiary_id"),
                        row.text("person_code"),
                        row.text("person_name"),
                        row.text("sex"),
                        row.date("birth_date"),
                        row.integer("birth_year"),
                        row.text("lives_in"));
    }

    static HouseholdRef household(Row row) {
        return row.uuid("household_id") == null
                ? null
                : new HouseholdRef(
                        row.uuid("household_id"),
                        row.text("household_code"),
                        row.text("head_name"),
                        row.text("lives_in"));
    }

    static ProjectRef project(Row row) {
        return row.uuid("project_id") == null
                ? null
                : new ProjectRef(row.uuid("project_id"), row.text("project_code"), row.text("project_name"));
    }

    static ComponentRef component(Row row) {
        return row.uuid("component_id") == null
                ? null
                : new ComponentRef(row.uuid("component_id"), row.text("component_code"), row.text("component_name"));
    }
}
