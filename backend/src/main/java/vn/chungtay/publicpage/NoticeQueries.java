package vn.chungtay.publicpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.access.Role;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.visibility.Visibility;

/** Reads what a province tells everybody, for those who keep it: each list is one SELECT. */
@ApplicationScoped
class NoticeQueries {
    static final String IN_FORCE = "daterange(n.valid_from, n.valid_to) @> CAST(:today AS date)";

    static final String HOTLINE = """
            SELECT n.id, n.province_code, n.topic, n.organisation_id, n.organisation_text, n.hours, n.note, n.pinned,
                   n.position, n.numbers::text AS numbers, n.valid_from, n.valid_to, n.version,
                   coalesce(n.organisation_text, organisation_name_on(n.organisation_id, CAST(:today AS date)))
                     AS organisation, {shown} AS shown
            FROM hotline_entry n""".replace("{shown}", IN_FORCE);

    static final String LINKS = """
            SELECT n.id, n.province_code, n.title, n.url, n.position, n.valid_from, n.valid_to, n.version,
                   {shown} AS shown
            FROM public_link n""".replace("{shown}", IN_FORCE);

    static final String ANNOUNCEMENTS = """
            SELECT n.id, n.province_code, n.title, n.body, n.audience, n.roles, n.commune_code, n.valid_from, n.valid_to,
                   n.version, {shown} AS shown
            FROM announcement n""".replace("{shown}", IN_FORCE);

    static final String FIRST_PINNED = "ORDER BY n.pinned DESC, n.province_code IS NOT NULL, n.position, n.topic, n.id";
    static final String BY_POSITION = "ORDER BY n.position, n.title, n.id";

    private static final String OFFICES = """
            SELECT n.id, n.province_code, n.organisation_id, n.chief_editor, n.chief_editor_title, n.valid_from,
                   n.valid_to, organisation_name_on(n.organisation_id,
                     least(coalesce(n.valid_to - 1, CAST(:today AS date)), CAST(:today AS date))) AS organisation_name
            FROM public_office n""";

    private static final String PROFILE = """
            SELECT o.id, o.province_code, organisation_name_on(o.id, CAST(:today AS date)) AS name, p.functions,
                   coalesce(p.services, '{}') AS services, p.hours, coalesce(p.version, 0) AS version
            FROM organisation o LEFT JOIN centre_profile p ON p.id = o.id""";

    private final Sql sql;
    private final Clock clock;

    NoticeQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<HotlineEntry> hotline(AccessScope scope) {
        return sql.list(kept(HOTLINE, scope).then(FIRST_PINNED), HotlineEntry::of);
    }

    HotlineEntry hotline(UUID id, AccessScope scope) {
        return one(sql.one(kept(HOTLINE, scope).where("n.id = :id").bind("id", id), HotlineEntry::of));
    }

    List<LinkEntry> links(AccessScope scope) {
        return sql.list(kept(LINKS, scope).then(BY_POSITION), LinkEntry::of);
    }

    LinkEntry link(UUID id, AccessScope scope) {
        return one(sql.one(kept(LINKS, scope).where("n.id = :id").bind("id", id), LinkEntry::of));
    }

    List<AnnouncementEntry> announcements(AccessScope scope) {
        return sql.list(
                kept(ANNOUNCEMENTS, scope).then("ORDER BY n.valid_from DESC, n.id DESC LIMIT 500"),
                AnnouncementEntry::of);
    }

    AnnouncementEntry announcement(UUID id, AccessScope scope) {
        return one(sql.one(kept(ANNOUNCEMENTS, scope).where("n.id = :id").bind("id", id), AnnouncementEntry::of));
    }

    /** What holds today for an account of this role: what is for everybody, and what is for staff like it. */
    List<ShownAnnouncement> announcementsFor(Role role, AccessScope scope) {
        Select select = kept(ANNOUNCEMENTS, scope)
                .where(IN_FORCE)
                .where("n.audience = 'PUBLIC' OR cardinality(n.roles) = 0 OR :role = ANY (n.roles)")
                .bind("role", role.name());
        return sql.list(
                select.where(Visibility.of(scope).ownCommune("n"))
                        .then("ORDER BY n.valid_from DESC, n.id DESC LIMIT 20"),
                ShownAnnouncement::of);
    }

    List<OfficePeriod> offices(AccessScope scope) {
        return sql.list(
                kept(OFFICES, scope).then("ORDER BY n.province_code, n.valid_from DESC NULLS LAST, n.id"),
                OfficePeriod::of);
    }

    /** @throws Problem 404 when there is no such facility in the scope */
    CentreProfile profile(UUID organisation, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        Select select = Select.of(PROFILE)
                .where("o.id = :id")
                .bind("id", organisation)
                .where("CAST(:today AS date) IS NOT NULL AND o.kind IN (" + PublicPageQueries.FACILITIES + ")")
                .bind("today", LocalDate.now(clock));
        return one(sql.one(visibility.restrict(select, visibility.province("o")), CentreProfile::of));
    }

    /** Rows of the province and of the country. */
    private Select kept(String head, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        return visibility.restrict(Select.of(head).bind("today", LocalDate.now(clock)), visibility.told("n"));
    }

    private static <T> T one(Optional<T> found) {
        return found.orElseThrow(Problem::notFound);
    }
}
