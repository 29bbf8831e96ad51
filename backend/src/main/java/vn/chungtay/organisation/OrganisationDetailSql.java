package vn.chungtay.organisation;

import static vn.chungtay.organisation.OrganisationQueries.rows;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import vn.chungtay.shared.persistence.Row;

/** The one statement behind {@link OrganisationDetail}. */
final class OrganisationDetailSql {
    static final String TEXT = """
            SELECT o.id, o.kind, o.sector, o.level, o.province_code, o.commune_code, o.short_name, o.registration_no,
                   o.address_text, o.country, o.founded_on, o.founded_precision, o.dissolved_on, o.invented, o.version,
                   o.created_at, o.updated_at, n.name, n.name_en,
                   (SELECT u.full_name FROM admin_unit u
                     WHERE u.level = 'PROVINCE' AND u.code = o.province_code
                       AND daterange(u.valid_from, u.valid_to) @> CAST(:today AS date)) AS province_name,
                   (SELECT u.full_name FROM admin_unit u
                     WHERE u.level = 'COMMUNE' AND u.code = o.commune_code
                       AND daterange(u.valid_from, u.valid_to) @> CAST(:today AS date)) AS commune_name,
                   (SELECT json_agg(json_build_object('id', x.id, 'name', x.name, 'nameEn', x.name_en,
                             'validFrom', x.valid_from, 'validTo', x.valid_to, 'legalBasis', x.legal_basis)
                             ORDER BY x.valid_from DESC NULLS LAST)::text
                      FROM organisation_name x WHERE x.organisation_id = o.id) AS names,
                   (SELECT json_agg(json_build_object('id', x.id, 'parent', json_build_object('id', x.parent_id,
                             'name', organisation_name_on(x.parent_id,
                               coalesce(x.valid_to - 1, greatest(x.valid_from, CAST(:today AS date)))),
                             'kind', above.kind),
                             'validFrom', x.valid_from, 'validTo', x.valid_to, 'legalBasis', x.legal_basis)
                             ORDER BY x.valid_from DESC NULLS LAST)::text
                      FROM organisation_parent x JOIN organisation above ON above.id = x.parent_id
                     WHERE x.organisation_id = o.id) AS parents,
                   (SELECT json_build_object('id', x.parent_id,
                             'name', organisation_name_on(x.parent_id, CAST(:asOf AS date)), 'kind', above.kind)::text
                      FROM organisation_parent x JOIN organisation above ON above.id = x.parent_id
                     WHERE x.organisation_id = o.id
                       AND daterange(x.valid_from, x.valid_to) @> CAST(:asOf AS date)) AS parent,
                   (SELECT json_agg(json_build_object('id', below.id, 'name', y.name, 'kind', below.kind)
                             ORDER BY y.name, below.id)::text
                      FROM organisation_parent x
                      JOIN organisation below ON below.id = x.organisation_id
                      JOIN organisation_name y ON y.organisation_id = below.id
                       AND daterange(y.valid_from, y.valid_to) @> CAST(:asOf AS date)
                     WHERE x.parent_id = o.id AND daterange(x.valid_from, x.valid_to) @> CAST(:asOf AS date)
                       AND (below.dissolved_on IS NULL OR below.dissolved_on > CAST(:asOf AS date))) AS children,
                   (SELECT json_agg(json_build_object('id', x.id, 'kind', x.kind, 'value', x.value,
                             'extension', x.extension, 'label', x.label, 'position', x.position,
                             'validFrom', x.valid_from, 'validTo', x.valid_to) ORDER BY x.position, x.id)::text
                      FROM organisation_contact x
                     WHERE x.organisation_id = o.id
                       AND daterange(x.valid_from, x.valid_to) @> CAST(:asOf AS date)) AS contacts,
                   (SELECT json_agg(json_build_object('positionId', x.id, 'officialId', f.id,
                             'printedName', concat_ws(' ', f.academic_title, f.full_name),
                             'title', x.title, 'role', x.role, 'validFrom', x.valid_from, 'validTo', x.valid_to,
                             'allTitles', (SELECT json_agg(y.title ORDER BY y.position, y.id) FROM official_position y
                                            WHERE y.official_id = f.id
                                              AND daterange(y.valid_from, y.valid_to) @> CAST(:asOf AS date)))
                             ORDER BY array_position(ARRAY['HEAD', 'CHAIR', 'DEPUTY', 'VICE_CHAIR', 'SECRETARY',
                               'MEMBER', 'CONTACT', 'STAFF'], x.role), x.position, f.given_name, x.id)::text
                      FROM official_position x JOIN official f ON f.id = x.official_id
                     WHERE x.organisation_id = o.id
                       AND daterange(x.valid_from, x.valid_to) @> CAST(:asOf AS date)) AS people,
                   (SELECT json_agg(json_build_object('id', x.id, 'role', x.role, 'organisation', json_build_object(
                             'id', m.id, 'name', organisation_name_on(m.id, CAST(:asOf AS date)), 'kind', m.kind),
                             'validFrom', x.valid_from, 'validTo', x.valid_to)
                             ORDER BY x.role DESC, organisation_name_on(m.id, CAST(:asOf AS date)), x.id)::text
                      FROM committee_member x JOIN organisation m ON m.id = x.organisation_id
                     WHERE x.committee_id = o.id
                       AND daterange(x.valid_from, x.valid_to) @> CAST(:asOf AS date)) AS committee_members,
                   (SELECT json_agg(json_build_object('id', x.id, 'role', x.role, 'organisation', json_build_object(
                             'id', m.id, 'name', organisation_name_on(m.id, CAST(:asOf AS date)), 'kind', m.kind),
                             'validFrom', x.valid_from, 'validTo', x.valid_to)
                             ORDER BY organisation_name_on(m.id, CAST(:asOf AS date)), x.id)::text
                      FROM committee_member x JOIN organisation m ON m.id = x.committee_id
                     WHERE x.organisation_id = o.id
                       AND daterange(x.valid_from, x.valid_to) @> CAST(:asOf AS date)) AS committees,
                   (SELECT json_agg(json_build_object('id', e.id, 'kind', e.kind, 'happenedOn', e.happened_on,
                             'legalBasis', e.legal_basis, 'description', e.description,
                             'parties', (SELECT json_agg(json_build_object('role', y.role,
                                           'organisation', json_build_object('id', y.organisation_id,
                                             'name', organisation_name_on(y.organisation_id, e.happened_on),
                                             'kind', z.kind)) ORDER BY y.role, y.organisation_id)
                                           FROM organisation_event_party y
                                           JOIN organisation z ON z.id = y.organisation_id
                                          WHERE y.event_id = e.id))
                             ORDER BY e.happened_on DESC, e.id DESC)::text
                      FROM organisation_event e
                     WHERE EXISTS (SELECT 1 FROM organisation_event_party x
                                    WHERE x.event_id = e.id AND x.organisation_id = o.id)) AS events
            FROM organisation o
            JOIN LATERAL (SELECT x.name, x.name_en
                            FROM organisation_name x
                           WHERE x.organisation_id = o.id
                           ORDER BY daterange(x.valid_from, x.valid_to) @> CAST(:asOf AS date) DESC,
                                    x.valid_from NULLS FIRST
                           LIMIT 1) n ON true""";

    private OrganisationDetailSql() {}

    static OrganisationDetail read(Row row, LocalDate asOf) {
        return new OrganisationDetail(
                row.uuid("id"),
                row.constant("kind", OrganisationKind.class),
                asOf,
                row.text("name"),
                row.text("name_en"),
                row.text("short_name"),
                row.text("sector"),
                row.constant("level", OrganisationLevel.class),
                row.text("province_code"),
                row.text("province_name"),
                row.text("commune_code"),
                row.text("commune_name"),
                row.text("registration_no"),
                row.text("address_text"),
                row.text("country"),
                row.date("founded_on"),
                row.constant("founded_precision", FoundedPrecision.class),
                row.date("dissolved_on"),
                row.bool("invented"),
                row.json("parent", new TypeReference<>() {}),
                rows(row, "children", new TypeReference<List<OrganisationReference>>() {}),
                rows(row, "contacts", new TypeReference<List<OrganisationDetail.Contact>>() {}).stream()
                        .map(OrganisationDetail.Contact::printed)
                        .toList(),
                rows(row, "people", new TypeReference<List<OrganisationDetail.Person>>() {}),
                rows(row, "committee_members", new TypeReference<List<OrganisationDetail.Member>>() {}),
                rows(row, "committees", new TypeReference<List<OrganisationDetail.Member>>() {}),
                rows(row, "names", new TypeReference<List<OrganisationDetail.Name>>() {}),
                rows(row, "parents", new TypeReference<List<OrganisationDetail.Parent>>() {}),
                rows(row, "events", new TypeReference<List<OrganisationDetail.Event>>() {}),
                List.of(),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
