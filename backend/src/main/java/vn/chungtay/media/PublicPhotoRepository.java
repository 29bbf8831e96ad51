package vn.chungtay.media;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.media.PublicGallery.PublicPhoto;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** What anybody may see: photos whose publication stands today. There is no account here, and no other condition. */
@ApplicationScoped
class PublicPhotoRepository {
    private static final TypeReference<List<PublicPhoto>> PHOTOS = new TypeReference<>() {};
    private static final int NEWEST = 60;

    private static final String GALLERIES = """
            SELECT coalesce(s.id, a.id, c.id) AS id, p.province_code, coalesce(s.name, a.name, c.name) AS name,
              coalesce(s.starts_on, a.starts_on, c.period_from) AS held_on,
              CAST(json_agg(json_build_object('id', p.id, 'caption', p.caption, 'altText', p.alt_text, 'credit', p.credit,
                'takenAt', p.taken_at, 'width', f.width, 'height', f.height, 'invented', p.invented)
                ORDER BY coalesce(a.starts_on, c.period_from), p.position, p.id) AS text) AS photos
            FROM photo p
            JOIN stored_file f ON f.province_code = p.province_code AND f.sha256 = p.sha256
            LEFT JOIN activity a ON a.province_code = p.province_code AND a.id = p.activity_id
            LEFT JOIN activity s ON s.province_code = a.province_code AND s.id = a.series_id
            LEFT JOIN campaign c ON c.province_code = p.province_code AND c.id = p.campaign_id""";

    private final Sql sql;
    private final Clock clock;

    PublicPhotoRepository(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The newest galleries, newest first. */
    List<PublicGallery> galleries(String province) {
        return sql.list(
                published()
                        .whereGiven("p.province_code = :province", "province", province)
                        .then("GROUP BY 1, 2, 3, 4 ORDER BY 4 DESC, 1 LIMIT " + NEWEST),
                PublicPhotoRepository::gallery);
    }

    /** One gallery; empty while nothing in it is public. */
    Optional<PublicGallery> gallery(UUID id) {
        return sql.one(
                published()
                        .where("coalesce(s.id, a.id, c.id) = :id")
                        .bind("id", id)
                        .then("GROUP BY 1, 2, 3, 4"),
                PublicPhotoRepository::gallery);
    }

    /** Where the picture of a public photo is kept. */
    Optional<PhotoQueries.StoredPicture> picture(UUID photo) {
        return sql.one(
                Select.of("SELECT p.province_code, p.sha256 FROM photo p")
                        .where("p.id = :id AND photo_is_public(p, :today)")
                        .bind("id", photo)
                        .bind("today", LocalDate.now(clock)),
                row -> new PhotoQueries.StoredPicture(row.text("province_code"), row.text("sha256")));
    }

    private Select published() {
        return Select.of(GALLERIES).where("photo_is_public(p, :today)").bind("today", LocalDate.now(clock));
    }

    private static PublicGallery gallery(Row row) {
        return new PublicGallery(
                row.uuid("id"),
                row.text("province_code"),
                row.text("name"),
                row.date("held_on"),
                row.json("photos", PHOTOS));
    }
}
