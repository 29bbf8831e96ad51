package vn.chungtay.media;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.media.PhotoDetail.PersonShown;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Reads photos: a gallery is one SELECT, and never touches the pictures themselves. */
@ApplicationScoped
class PhotoQueries {
    private static final TypeReference<List<PersonShown>> PEOPLE = new TypeReference<>() {};

    private static final String LACKS = "NOT EXISTS (SELECT 1 FROM consent k WHERE k.province_code = x.province_code"
            + " AND k.beneficiary_id = x.beneficiary_id AND k.purpose = '%s' AND consent_is_live(k, :today))";

    private static final String OF = "x.province_code = p.province_code AND x.photo_id = p.id";

    private static final String STATE = "CASE WHEN photo_is_public(p, :today) THEN 'PUBLISHED'"
            + " WHEN p.caption IS NULL OR p.alt_text IS NULL OR p.shows IS NULL THEN 'INCOMPLETE'"
            + " WHEN EXISTS (SELECT 1 FROM photo_person x WHERE " + OF + " AND (" + LACKS.formatted("PHOTO") + " OR "
            + LACKS.formatted("WEB") + ")) THEN 'CONSENT_MISSING' ELSE 'READY' END";

    private static final String COLUMNS = """
            SELECT p.id, p.province_code, p.activity_id, p.campaign_id, coalesce(a.name, c.name) AS about, p.position,
              p.caption, p.alt_text, p.credit, p.taken_at, p.shows, p.sha256, p.published_at, p.taken_down_at,
              p.taken_down_reason, p.invented, p.created_at, p.version, f.width, f.height,
              (SELECT u.display_name FROM account u WHERE u.id = p.published_by) AS published_by_name,
              (SELECT u.display_name FROM account u WHERE u.id = p.created_by) AS created_by_name,
              (SELECT count(*) FROM photo_person x WHERE {of}) AS shown,
              (SELECT CAST(json_agg(json_build_object('beneficiaryId', b.id, 'code', b.code, 'name', b.full_name,
                 'lacks', array_remove(ARRAY[CASE WHEN {photo} THEN 'PHOTO' END, CASE WHEN {web} THEN 'WEB' END], NULL))
                 ORDER BY b.full_name, b.id) AS text) FROM photo_person x
               JOIN beneficiary b ON b.province_code = x.province_code AND b.id = x.beneficiary_id
               WHERE {of} AND {people}) AS people, {state} AS state""";

    private static final String ROWS = """

            FROM photo p
            JOIN stored_file f ON f.province_code = p.province_code AND f.sha256 = p.sha256
            LEFT JOIN activity a ON a.province_code = p.province_code AND a.id = p.activity_id
            LEFT JOIN campaign c ON c.province_code = p.province_code AND c.id = p.campaign_id""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("p.id", "heldOn,position")
            .field("heldOn", "date", "coalesce(a.starts_on, c.period_from)")
            .field("position", "integer", "p.position")
            .field("createdAt", "timestamptz", "p.created_at");

    private final Sql sql;
    private final Clock clock;

    PhotoQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<PhotoDetail> list(PhotoFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), row -> detail(row, scope));
    }

    /** The whole list, row by row, for a file. */
    void export(PhotoFilter filter, String sort, AccessScope scope, Consumer<PhotoDetail> consumer) {
        sql.each(select(filter, scope), SORTS, sort, row -> detail(row, scope), consumer);
    }

    Optional<PhotoDetail> detail(UUID id, AccessScope scope) {
        return sql.one(visible(scope).where("p.id = :id").bind("id", id), row -> detail(row, scope));
    }

    /** Where the picture of a photo is kept that the account may see; see {@link StoredPicture}. */
    Optional<StoredPicture> picture(UUID id, AccessScope scope) {
        return sql.one(
                visible(scope).where("p.id = :id").bind("id", id),
                row -> new StoredPicture(row.text("province_code"), row.text("sha256")));
    }

    /** The key of a picture among the stored files. */
    record StoredPicture(String provinceCode, String sha256) {}

    private Select select(PhotoFilter filter, AccessScope scope) {
        return visible(scope)
                .whereGiven("(p.activity_id = :activity OR a.series_id = :activity)", "activity", filter.activity)
                .whereGiven("(p.campaign_id = :campaign OR a.campaign_id = :campaign)", "campaign", filter.campaign)
                .whereGiven(
                        "EXISTS (SELECT 1 FROM photo_person x JOIN beneficiary b ON b.province_code = x.province_code"
                                + " AND b.id = x.beneficiary_id WHERE " + OF + " AND x.beneficiary_id = :person AND "
                                + Visibility.of(scope).people("b") + ")",
                        "person",
                        filter.person)
                .whereGiven(
                        STATE + " IN (:states)",
                        "states",
                        filter.state == null || filter.state.isEmpty()
                                ? null
                                : filter.state.stream().map(Enum::name).toList());
    }

    private Select visible(AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        String columns = COLUMNS.replace("{of}", OF)
                .replace("{photo}", LACKS.formatted("PHOTO"))
                .replace("{web}", LACKS.formatted("WEB"))
                .replace("{state}", STATE)
                .replace("{people}", scope.pseudonymised() ? "FALSE" : visibility.people("b"));
        return visibility.onlyPhotos(Select.of(columns + ROWS).bind("today", LocalDate.now(clock)), "p");
    }

    private static PhotoDetail detail(Row row, AccessScope scope) {
        List<PersonShown> people = row.json("people", PEOPLE);
        int seen = people == null ? 0 : people.size();
        return new PhotoDetail(
                row.uuid("id"),
                row.text("province_code"),
                row.uuid("activity_id"),
                row.uuid("campaign_id"),
                row.text("about"),
                row.integer("position"),
                row.text("caption"),
                row.text("alt_text"),
                row.text("credit"),
                row.instant("taken_at"),
                row.constant("shows", PhotoShows.class),
                people == null ? List.of() : people,
                scope.pseudonymised() ? 0 : (int) row.number("shown") - seen,
                row.constant("state", PhotoState.class),
                row.instant("published_at"),
                row.text("published_by_name"),
                row.instant("taken_down_at"),
                row.text("taken_down_reason"),
                row.integer("width"),
                row.integer("height"),
                row.bool("invented"),
                row.instant("created_at"),
                row.text("created_by_name"),
                row.number("version"));
    }
}
