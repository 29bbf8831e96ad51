package vn.chungtay.publicpage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.persistence.Row;

/** What a centre says of itself, for those who keep it. */
@Schema(description = "What the public page says of a centre, as it is kept; of version 0 while nothing is written")
public record CentreProfile(
        @Schema(description = "Of the organisation") UUID id,

        @Schema(examples = "15") String provinceCode,

        @Schema(examples = "Trung tâm Công tác xã hội tỉnh Lào Cai")
        String name,

        String functions,
        List<CentreService> services,
        String hours,
        long version)
        implements Versioned {
    static CentreProfile of(Row row) {
        return new CentreProfile(
                row.uuid("id"),
                row.text("province_code"),
                row.text("name"),
                row.text("functions"),
                row.texts("services").stream().map(CentreService::valueOf).toList(),
                row.text("hours"),
                row.number("version"));
    }
}
