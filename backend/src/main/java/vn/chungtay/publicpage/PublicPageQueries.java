package vn.chungtay.publicpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Reads what everybody may read: each answer is one SELECT, and none of them looks at a person who is helped. */
@ApplicationScoped
class PublicPageQueries {
    static final String FACILITIES = "'SOCIAL_WORK_CENTRE', 'CHILDREN_FACILITY', 'ELDERLY_FACILITY',"
            + " 'DISABILITY_FACILITY', 'MENTAL_HEALTH_FACILITY', 'GENERAL_FACILITY'";

    private static final String TOLD = "n.province_code IS NULL OR n.province_code = CAST(:province AS text)";

    private static final String CONTACTS = """
            (SELECT coalesce(json_agg(json_build_object('kind', c.kind, 'value', c.value, 'extension', c.extension,
                       'label', c.label) ORDER BY c.position, c.id), '[]')::text
               FROM organisation_contact c
              WHERE c.organisation_id = o.id AND daterange(c.valid_from, c.valid_to) @> CAST(:day AS date)) AS contacts""";

    private static final String PARENT = """
            (SELECT organisation_name_on(x.parent_id, CAST(:day AS date)) FROM organisation_parent x
              WHERE x.organisation_id = o.id
                AND daterange(x.valid_from, x.valid_to) @> CAST(:day AS date)) AS parent_name""";

    private static final String PROVINCE_NAME = """
            (SELECT u.full_name FROM admin_unit u WHERE u.level = 'PROVINCE' AND u.code = f.province_code
                AND daterange(u.valid_from, u.valid_to) @> CAST(:day AS date))""";

    private static final String OFFICE =
            """
            SELECT f.province_code, {province} AS province_name, o.id AS organisation_id, o.address_text,
                   organisation_name_on(o.id, CAST(:day AS date)) AS name, f.chief_editor, f.chief_editor_title,
                   {parent}, {contacts}
            FROM public_office f JOIN organisation o ON o.id = f.organisation_id""".replace("{province}", PROVINCE_NAME).replace("{parent}", PARENT).replace("{contacts}", CONTACTS);

    private static final String PROVINCES = """
            SELECT f.province_code AS code, {province} AS name,
                   organisation_name_on(f.organisation_id, CAST(:day AS date)) AS office_name
            FROM public_office f""".replace("{province}", PROVINCE_NAME);

    private static final String CENTRES = """
            SELECT o.id, o.province_code, o.address_text, organisation_name_on(o.id, CAST(:day AS date)) AS name,
                   p.functions, coalesce(p.services, '{}') AS services, p.hours, {parent}, {contacts}
            FROM organisation o LEFT JOIN centre_profile p ON p.id = o.id""".replace("{parent}", PARENT).replace("{contacts}", CONTACTS);

    private static final String HELD = "daterange(f.valid_from, f.valid_to) @> CAST(:day AS date)";

    private final Sql sql;
    private final Clock clock;

    PublicPageQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<PublicProvince> provinces() {
        return sql.list(
                Select.of(PROVINCES).where(HELD).bind("day", today()).then("ORDER BY f.province_code"),
                PublicProvince::of);
    }

    List<PublicHotline> hotline(String province) {
        return sql.list(
                told(NoticeQueries.HOTLINE, province).then(NoticeQueries.FIRST_PINNED),
                row -> PublicHotline.of(HotlineEntry.of(row)));
    }

    List<PublicLink> links(String province) {
        return sql.list(
                told(NoticeQueries.LINKS, province).then(NoticeQueries.BY_POSITION),
                row -> new PublicLink(row.text("title"), row.text("url")));
    }

    List<ShownAnnouncement> announcements(String province) {
        return sql.list(
                told(NoticeQueries.ANNOUNCEMENTS, province)
                        .where("n.audience = 'PUBLIC'")
                        .then("ORDER BY n.valid_from DESC, n.id DESC LIMIT 20"),
                ShownAnnouncement::of);
    }

    Optional<PublicOffice> office(String province, LocalDate asOf) {
        LocalDate day = asOf == null ? today() : asOf;
        return sql.one(
                Select.of(OFFICE)
                        .where("f.province_code = :province")
                        .bind("province", province)
                        .where(HELD)
                        .bind("day", day),
                row -> PublicOffice.of(row, day));
    }

    List<PublicCentre> centres(String province) {
        return sql.list(
                existing()
                        .where("o.province_code = CAST(:province AS text)")
                        .bind("province", province)
                        .then("ORDER BY p.id IS NULL, name, o.id LIMIT 200"),
                PublicCentre::of);
    }

    Optional<PublicCentre> centre(UUID id) {
        return sql.one(existing().where("o.id = :id").bind("id", id), PublicCentre::of);
    }

    private Select existing() {
        return Select.of(CENTRES)
                .where("o.kind IN (" + FACILITIES + ")")
                .where(
                        "o.province_code IS NOT NULL AND (o.dissolved_on IS NULL OR o.dissolved_on > CAST(:day AS date))")
                .bind("day", today());
    }

    private Select told(String head, String province) {
        return Select.of(head)
                .where(TOLD)
                .bind("province", province)
                .where(NoticeQueries.IN_FORCE)
                .bind("today", today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
