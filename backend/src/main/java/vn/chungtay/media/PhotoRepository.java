package vn.chungtay.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Ids;

/** Loads and saves photos, who they show, and on which consents they are public. */
@ApplicationScoped
class PhotoRepository implements PanacheRepositoryBase<Photo, UUID> {
    private static final String OF_PHOTO = "x.province_code = :province AND x.photo_id = :photo";

    private final Sql sql;

    PhotoRepository(Sql sql) {
        this.sql = sql;
    }

    /** The photo that the caller has found to lie within the scope, held until the transaction ends. */
    Optional<Photo> hold(String provinceCode, UUID id) {
        sql.list(
                Select.of("SELECT p.id FROM photo p")
                        .where("p.province_code = :province AND p.id = :id")
                        .bind("province", provinceCode)
                        .bind("id", id)
                        .then("FOR UPDATE"),
                row -> row.uuid("id"));
        return find("provinceCode = ?1 and id = ?2", provinceCode, id).firstResultOptional();
    }

    Optional<PhotoPlace> placeOfActivity(UUID activity) {
        return sql.one(
                Select.of("SELECT a.province_code FROM activity a")
                        .where("a.id = :id")
                        .bind("id", activity),
                row -> new PhotoPlace(row.text("province_code"), activity, null));
    }

    Optional<PhotoPlace> placeOfCampaign(UUID campaign) {
        return sql.one(
                Select.of("SELECT c.province_code FROM campaign c")
                        .where("c.id = :id")
                        .bind("id", campaign),
                row -> new PhotoPlace(row.text("province_code"), null, campaign));
    }

    /** The place behind the last photo of a gallery. */
    int nextPosition(PhotoPlace place) {
        return sql.one(
                        Select.of("SELECT coalesce(max(p.position), 0) + 1 AS next FROM photo p")
                                .where("p.province_code = :province AND (p.activity_id = CAST(:activity AS uuid)"
                                        + " OR p.campaign_id = CAST(:campaign AS uuid))")
                                .bind("province", place.provinceCode())
                                .bind("activity", place.activityId())
                                .bind("campaign", place.campaignId()),
                        row -> row.integer("next"))
                .orElseThrow();
    }

    /** Everybody who is named with a photo. */
    Set<UUID> people(Photo photo) {
        return new LinkedHashSet<>(
                sql.list(of(photo, "SELECT x.beneficiary_id FROM photo_person x"), row -> row.uuid("beneficiary_id")));
    }

    /** Every text that the public reads with a photo: its own, and the name of its gallery. */
    List<String> texts(Photo photo) {
        return sql.list(
                Select.of("""
                        SELECT w.words
                        FROM photo p
                        LEFT JOIN activity a ON a.province_code = p.province_code AND a.id = p.activity_id
                        LEFT JOIN activity s ON s.province_code = a.province_code AND s.id = a.series_id
                        LEFT JOIN campaign c ON c.province_code = p.province_code AND c.id = p.campaign_id
                        CROSS JOIN LATERAL (VALUES (p.caption), (p.alt_text), (p.credit),
                          (coalesce(s.name, a.name, c.name))) w (words)""")
                        .where("p.province_code = :province AND p.id = :photo AND w.words IS NOT NULL")
                        .bind("province", photo.provinceCode())
                        .bind("photo", photo.id()),
                row -> row.text("words"));
    }

    void add(Photo photo, UUID person) {
        sql.execute(Select.of("""
                        INSERT INTO photo_person (province_code, id, photo_id, beneficiary_id)
                        VALUES (:province, :id, :photo, :person)""")
                .bind("province", photo.provinceCode())
                .bind("id", Ids.next())
                .bind("photo", photo.id())
                .bind("person", person));
    }

    void remove(Photo photo, UUID person) {
        sql.execute(of(photo, "DELETE FROM photo_person AS x")
                .where("x.beneficiary_id = :person")
                .bind("person", person));
    }

    /** Puts a photo on the live consents of everybody in it; waits for who is withdrawing one of them just now. */
    void standOnConsents(Photo photo, LocalDate day) {
        String live = "(SELECT k.id FROM consent k WHERE k.province_code = x.province_code"
                + " AND k.beneficiary_id = x.beneficiary_id AND k.purpose = '%s' AND consent_is_live(k, :day))";
        sql.execute(of(
                        photo,
                        "UPDATE photo_person AS x SET photo_consent_id = " + live.formatted("PHOTO")
                                + ", web_consent_id = " + live.formatted("WEB"))
                .bind("day", day));
    }

    /** How many people in a photo have not agreed to its publication. */
    long withoutConsent(Photo photo) {
        return sql.count(of(photo, "SELECT x.id\nFROM photo_person x")
                .where("(x.photo_consent_id IS NULL OR x.web_consent_id IS NULL)"));
    }

    /** Takes down every photo that stands on a consent, and takes the consent from under all of them. */
    void fallWith(String provinceCode, UUID consent, String reason, Instant now, UUID account) {
        String standing = "(x.photo_consent_id = :consent OR x.web_consent_id = :consent)";
        sql.execute(Select.of("UPDATE photo AS p SET published = false, taken_down_at = :now,"
                        + " taken_down_by = CAST(:account AS uuid), taken_down_reason = :reason, version = version + 1")
                .where("p.province_code = :province AND p.published AND EXISTS (SELECT 1 FROM photo_person x"
                        + " WHERE x.province_code = p.province_code AND x.photo_id = p.id AND " + standing + ")")
                .bind("now", now)
                .bind("account", account)
                .bind("reason", reason)
                .bind("province", provinceCode)
                .bind("consent", consent));
        sql.execute(Select.of("UPDATE photo_person AS x SET"
                        + " photo_consent_id = CASE WHEN x.photo_consent_id = :consent THEN NULL ELSE x.photo_consent_id END,"
                        + " web_consent_id = CASE WHEN x.web_consent_id = :consent THEN NULL ELSE x.web_consent_id END")
                .where("x.province_code = :province AND " + standing)
                .bind("province", provinceCode)
                .bind("consent", consent));
    }

    /** Whether a published photo is still for the public: nothing that it stands on has run out. */
    boolean isPublic(Photo photo, LocalDate day) {
        return sql.one(
                        Select.of("SELECT photo_is_public(p, :day) AS public FROM photo p")
                                .where("p.province_code = :province AND p.id = :photo")
                                .bind("day", day)
                                .bind("province", photo.provinceCode())
                                .bind("photo", photo.id()),
                        row -> row.bool("public"))
                .orElse(false);
    }

    private static Select of(Photo photo, String head) {
        return Select.of(head)
                .where(OF_PHOTO)
                .bind("province", photo.provinceCode())
                .bind("photo", photo.id());
    }
}
