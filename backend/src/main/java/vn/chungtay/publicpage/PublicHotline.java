package vn.chungtay.publicpage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to call about a topic. */
@Schema(description = "Whom to call about a topic")
public record PublicHotline(
        UUID id,

        @Schema(examples = "Tư vấn khám sức khỏe") String topic,

        @Schema(examples = "Sở Y tế Đồng Nai") String organisation,

        @Schema(examples = "Giờ hành chính") String hours,

        String note,

        @Schema(description = "Stands before all others: 111")
        boolean pinned,

        @Schema(description = "In the order in which to try them")
        List<PublicPhone> numbers) {

    static PublicHotline of(HotlineEntry entry) {
        return new PublicHotline(
                entry.id(),
                entry.topic(),
                entry.organisation(),
                entry.hours(),
                entry.note(),
                entry.pinned(),
                entry.numbers().stream().map(PublicPhone::of).toList());
    }
}
