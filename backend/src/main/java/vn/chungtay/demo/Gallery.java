package vn.chungtay.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.shared.file.AcceptedFile;
import vn.chungtay.shared.file.FileIntake;
import vn.chungtay.shared.file.FileType;

/** Photos of one province, drawn by the program and marked as invented, and the consents they stand on. */
final class Gallery {
    /** Years from which a child is asked too. */
    static final int ASKED_FROM = 7;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DemoRows rows;
    private final String provinceCode;
    private final FileIntake intake = new FileIntake();
    private final Set<String> kept = new HashSet<>();

    Gallery(DemoRows rows, String provinceCode) {
        this.rows = rows;
        this.provinceCode = provinceCode;
    }

    /** A consent that the guardian and the child gave. */
    void consent(Person child, String purpose, LocalDate on) {
        rows.recordedOn(on)
                .add(
                        "consent",
                        "province_code, id, beneficiary_id, purpose, legal_basis, representative_name,"
                                + " representative_relation, child_assent, note, valid_from",
                        provinceCode,
                        consentId(child, purpose),
                        child.id(),
                        purpose,
                        "CONSENT",
                        "Giám đốc trung tâm",
                        "GUARDIAN",
                        true,
                        "Phiếu đồng ý lưu tại hồ sơ của trẻ (dữ liệu dựng)",
                        on);
    }

    /** A photo that the public sees: nobody can be recognised in it. */
    void add(UUID activity, int position, Scene scene, String caption, String alt) {
        photo(activity, position, scene, caption, alt, LocalDate.of(2025, 3, 21), true);
    }

    /**
     * A photo.
     *
     * @param published whether the public sees it; then everybody in it has consented
     * @param people who can be recognised
     */
    void photo(
            UUID activity,
            int position,
            Scene scene,
            String caption,
            String alt,
            LocalDate on,
            boolean published,
            Person... people) {
        UUID id = DemoIds.id("photo/" + activity + "/" + position);
        AcceptedFile picture = intake.accept(scene.draw(position), "ve.png", EnumSet.of(FileType.PNG));
        rows.recordedOn(on);
        if (kept.add(picture.sha256())) {
            rows.add(
                    "stored_file",
                    "province_code, sha256, media_type, content, thumbnail, width, height",
                    provinceCode,
                    picture.sha256(),
                    picture.mediaType(),
                    picture.content(),
                    picture.thumbnail(),
                    picture.width(),
                    picture.height());
        }
        rows.add(
                "photo",
                "province_code, id, activity_id, sha256, position, caption, alt_text, credit, taken_at, shows, published,"
                        + " published_at, invented",
                provinceCode,
                id,
                activity,
                picture.sha256(),
                position,
                caption,
                alt,
                "Ảnh minh họa",
                on.atTime(8, 30).atZone(ZONE).toOffsetDateTime(),
                people.length == 0 ? "NOBODY" : "PEOPLE",
                published,
                published ? on.plusDays(2).atTime(9, 0).atZone(ZONE).toOffsetDateTime() : null,
                true);
        for (Person person : people) {
            rows.add(
                    "photo_person",
                    "province_code, id, photo_id, beneficiary_id, published, photo_consent_id, web_consent_id",
                    provinceCode,
                    DemoIds.id("photo/" + id + "/" + person.id()),
                    id,
                    person.id(),
                    published,
                    published ? consentId(person, "PHOTO") : null,
                    published ? consentId(person, "WEB") : null);
        }
    }

    private static UUID consentId(Person person, String purpose) {
        return DemoIds.id("consent/" + person.id() + "/" + purpose);
    }
}
