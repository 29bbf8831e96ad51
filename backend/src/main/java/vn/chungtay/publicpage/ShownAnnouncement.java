package vn.chungtay.publicpage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;

/** An announcement for whom it is meant, as long as it holds. */
@Schema(description = "An announcement that holds today")
public record ShownAnnouncement(
        UUID id,

        @Schema(examples = "Lịch tiêm chủng tháng 6") String title,

        String body,

        @Schema(examples = "2025-06-01") LocalDate from,

        @Schema(description = "The last day on which it is shown", examples = "2025-06-30")
        LocalDate lastDay) {
    static ShownAnnouncement of(Row row) {
        LocalDate end = row.date("valid_to");
        return new ShownAnnouncement(
                row.uuid("id"),
                row.text("title"),
                row.text("body"),
                row.date("valid_from"),
                end == null ? null : end.minusDays(1));
    }
}
