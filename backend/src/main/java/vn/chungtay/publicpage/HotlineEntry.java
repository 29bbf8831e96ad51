package vn.chungtay.publicpage;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.persistence.Row;

/** A line of the hotline directory, for those who keep it. */
@Schema(description = "A topic with the numbers to call about it, as it is kept")
public record HotlineEntry(
        UUID id,

        @Schema(description = "Absent: told in every province", examples = "75")
        String provinceCode,

        @Schema(examples = "Tư vấn khám sức khỏe") String topic,

        UUID organisationId,

        @Schema(description = "Name of the organisation today, or as printed", examples = "Sở Y tế Đồng Nai")
        String organisation,

        String organisationText,
        String hours,
        String note,
        boolean pinned,
        int position,
        List<PhoneLine> numbers,
        LocalDate validFrom,
        LocalDate validTo,

        @Schema(description = "Whether everybody sees it today")
        boolean shown,

        long version)
        implements Versioned {
    private static final TypeReference<List<PhoneLine>> NUMBERS = new TypeReference<>() {};

    static HotlineEntry of(Row row) {
        return new HotlineEntry(
                row.uuid("id"),
                row.text("province_code"),
                row.text("topic"),
                row.uuid("organisation_id"),
                row.text("organisation"),
                row.text("organisation_text"),
                row.text("hours"),
                row.text("note"),
                row.bool("pinned"),
                row.integer("position"),
                row.json("numbers", NUMBERS),
                row.date("valid_from"),
                row.date("valid_to"),
                row.bool("shown"),
                row.number("version"));
    }
}
