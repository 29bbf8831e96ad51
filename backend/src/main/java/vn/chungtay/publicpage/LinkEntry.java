package vn.chungtay.publicpage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.persistence.Row;

/** A link to another site, for those who keep it. */
@Schema(description = "A link from the public page, as it is kept")
public record LinkEntry(
        UUID id,

        @Schema(description = "Absent: told in every province", examples = "75")
        String provinceCode,

        @Schema(examples = "Bộ Y tế") String title,

        @Schema(examples = "https://moh.gov.vn") String url,

        int position,
        LocalDate validFrom,
        LocalDate validTo,

        @Schema(description = "Whether everybody sees it today")
        boolean shown,

        long version)
        implements Versioned {
    static LinkEntry of(Row row) {
        return new LinkEntry(
                row.uuid("id"),
                row.text("province_code"),
                row.text("title"),
                row.text("url"),
                row.integer("position"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.bool("shown"),
                row.number("version"));
    }
}
