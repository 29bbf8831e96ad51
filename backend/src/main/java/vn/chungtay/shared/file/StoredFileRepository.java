package vn.chungtay.shared.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Keeps files, once in a province however often they are handed in. Who may have one is asked before. */
@ApplicationScoped
public class StoredFileRepository {
    private final Sql sql;
    private final Clock clock;

    StoredFileRepository(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps a file in the transaction at hand. */
    public void keep(String provinceCode, AcceptedFile file) {
        sql.execute(Select.of("""
                        INSERT INTO stored_file
                          (province_code, sha256, media_type, content, thumbnail, width, height, created_at)
                        VALUES (:province, :sha256, :mediaType, :content, CAST(:thumbnail AS bytea),
                          CAST(:width AS integer), CAST(:height AS integer), :now)
                        ON CONFLICT DO NOTHING""")
                .bind("province", provinceCode)
                .bind("sha256", file.sha256())
                .bind("mediaType", file.mediaType())
                .bind("content", file.content())
                .bind("thumbnail", file.thumbnail())
                .bind("width", file.width())
                .bind("height", file.height())
                .bind("now", clock.instant()));
    }

    public Optional<StoredFile> find(String provinceCode, String sha256) {
        return find("media_type, content", provinceCode, sha256);
    }

    /** The small picture of a picture. */
    public Optional<StoredFile> thumbnail(String provinceCode, String sha256) {
        return find("'image/jpeg' AS media_type, thumbnail AS content", provinceCode, sha256);
    }

    private Optional<StoredFile> find(String columns, String provinceCode, String sha256) {
        return sql.one(
                Select.of("SELECT " + columns + " FROM stored_file")
                        .where("province_code = :province AND sha256 = :sha256")
                        .bind("province", provinceCode)
                        .bind("sha256", sha256),
                row -> new StoredFile(row.text("media_type"), row.bytes("content")));
    }
}
