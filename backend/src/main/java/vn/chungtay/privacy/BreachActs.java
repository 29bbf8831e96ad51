package vn.chungtay.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent along with each step of a breach. */
final class BreachActs {
    private BreachActs() {}

    /** The authority was told. */
    @Schema(name = "NotifyBreachRequest")
    record Notification(
            @NotNull @Schema(examples = "2026-11-21T03:00:00Z")
            Instant notifiedAt,

            @NotBlank
            @Size(max = 300)
            @Schema(examples = "Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao, Bộ Công an")
            String notifiedTo,

            @Size(max = 1000) @Schema(description = "Why not within 72 hours; needed exactly when it was later")
            String lateReason) {}

    /** Nothing is left to be done. */
    @Schema(name = "CloseBreachRequest")
    record Closing(
            @NotNull @Schema(examples = "2026-12-01") LocalDate closedOn,

            @NotBlank
            @Size(max = 2000)
            @Schema(examples = "Đã khắc phục; bổ sung bước kiểm tra người nhận trước khi gửi.")
            String conclusion) {}
}
