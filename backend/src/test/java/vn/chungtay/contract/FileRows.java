package vn.chungtay.contract;

import static vn.chungtay.project.ProjectFixtures.run;

import java.util.UUID;

/** Records of a world that have a file: the smallest that the database takes. */
final class FileRows {
    private static final String DIGEST = "0".repeat(64);

    private FileRows() {}

    /** A public photo of an activity, in which nobody can be recognised. */
    static String photo(String province, String activity) {
        UUID id = UUID.randomUUID();
        file(province);
        run(
                "INSERT INTO photo (province_code, id, activity_id, sha256, position, caption, alt_text, shows, published,"
                        + " published_at, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, 1, 'Ảnh', 'Sân trống', 'NOBODY', true, now(), now(), now())",
                province,
                id,
                UUID.fromString(activity),
                DIGEST);
        return id.toString();
    }

    /** A consent of a person that a file proves. */
    static String consent(String province, String person) {
        UUID id = UUID.randomUUID();
        file(province);
        run(
                "INSERT INTO consent (province_code, id, beneficiary_id, purpose, legal_basis, child_assent, valid_from,"
                        + " evidence_sha256, evidence_name, created_at)"
                        + " VALUES (?, ?, ?, 'WEB', 'CONSENT', true, DATE '2025-01-01', ?, 'Phiếu.jpg', now())",
                province,
                id,
                UUID.fromString(person),
                DIGEST);
        return id.toString();
    }

    private static void file(String province) {
        run(
                "INSERT INTO stored_file (province_code, sha256, media_type, content, thumbnail, width, height, created_at)"
                        + " VALUES (?, ?, 'image/jpeg', '\\xffd8', '\\xffd8', 1, 1, now()) ON CONFLICT DO NOTHING",
                province,
                DIGEST);
    }
}
