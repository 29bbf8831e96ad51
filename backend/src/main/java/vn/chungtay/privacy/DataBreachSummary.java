package vn.chungtay.privacy;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A breach in a list. */
@Schema(description = "A breach with its clock")
public record DataBreachSummary(
        UUID id,
        @Schema(examples = "75-2026-000001") String code,
        @Schema(examples = "75") String provinceCode,
        Instant foundAt,

        @Schema(examples = "Danh sách học bổng gửi nhầm địa chỉ thư điện tử ngoài cơ quan.")
        String description,

        @Schema(examples = "Trẻ nhận học bổng năm 2026") String subjects,

        @Schema(description = "How many people; absent while unknown", examples = "42")
        Integer people,

        @Schema(description = "72 hours after it was found") Instant notifyDueAt,

        Instant notifiedAt,
        DataBreachStatus status,

        @Schema(description = "Whether the notice is late now or came late")
        boolean late) {}
