package vn.chungtay.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A breach as it is known so far. */
@Schema(description = "What went wrong with whose data, as far as it is known")
public record DataBreachRequest(
        @Schema(description = "Chosen by a client that works offline; only for a new one")
        UUID id,

        @Pattern(regexp = "[0-9]{2}")
        @Schema(
                description = "Province of today; needed only by accounts of the whole country, and never changed",
                examples = "75")
        String provinceCode,

        @NotNull
        @Schema(
                description =
                        "When somebody of the office first knew; the 72 hours run from here and it is never changed",
                examples = "2026-11-20T01:30:00Z")
        Instant foundAt,

        @NotBlank @Size(max = 2000) @Schema(examples = "Danh sách học bổng gửi nhầm địa chỉ thư điện tử ngoài cơ quan.")
        String description,

        @NotBlank @Size(max = 500) @Schema(description = "Whose data", examples = "Trẻ nhận học bổng năm 2026")
        String subjects,

        @NotBlank @Size(max = 500) @Schema(description = "Which data", examples = "Họ tên, ngày sinh, tên trường")
        String dataKinds,

        @Min(0) @Max(100_000_000) @Schema(description = "How many people; absent while unknown", examples = "42")
        Integer people,

        @Size(max = 2000) @Schema(examples = "Người nhận đã mở tệp một lần.")
        String consequences,

        @Size(max = 2000)
        @Schema(
                description = "What was done about it",
                examples = "Đã yêu cầu người nhận xóa và xác nhận bằng văn bản.")
        String measures) {}
