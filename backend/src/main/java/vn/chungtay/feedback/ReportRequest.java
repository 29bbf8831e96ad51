package vn.chungtay.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report that an office took down: a call from 111, somebody at the door. */
@Schema(description = "A report that an office took down, with the way by which it came")
public record ReportRequest(
        @Pattern(regexp = "[0-9]{2}")
        @Schema(description = "Needed only by accounts of the whole country", examples = "75")
        String provinceCode,

        @NotNull @Schema(examples = "CHILD_IN_DANGER") ReportKind kind,

        @NotNull @Schema(examples = "HOTLINE_111") ReportChannel channel,

        @Size(max = 100)
        @Schema(description = "Number of the other side, such as the call of 111", examples = "111-2026-004512")
        String externalRef,

        @Pattern(regexp = ReportRequest.INSTANT)
        @Schema(description = "When it came in (RFC 3339); now when absent", examples = "2026-01-05T21:40:00+07:00")
        String receivedAt,

        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Trẻ bị đánh")
        String title,

        @NotNull @Size(min = 1, max = 5000) @Schema(examples = "Người gọi cho biết trẻ bị đánh nhiều lần.")
        String content,

        @Size(max = 200) String name,

        @Size(max = 200) String contact) {
    static final String INSTANT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})";
}
