package vn.chungtay.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent along with each step of a request. */
final class RequestActs {
    private RequestActs() {}

    /** Whom the request is about, once that is known. */
    @Schema(name = "IdentifySubjectRequest")
    record Identification(
            @NotBlank @Size(max = 40) @Schema(description = "Code of the record", examples = "75-2026-000123")
            String beneficiaryCode) {}

    /** The first answer. */
    @Schema(name = "AnswerRightsRequest")
    record Answer(
            @NotNull @Schema(examples = "2026-11-23") LocalDate answeredOn,

            @NotBlank
            @Size(max = 2000)
            @Schema(
                    description = "What the person was told: what will be done and by when",
                    examples = "Đã tiếp nhận; bản sao sẽ được giao trước ngày 30/11/2026.")
            String answer) {}

    /** More time, which the law gives once. */
    @Schema(name = "ExtendRightsRequest")
    record Extension(
            @NotBlank @Size(max = 1000) @Schema(examples = "Phải đối chiếu hồ sơ giấy ở ba đơn vị.")
            String reason) {}

    /** The end, done or refused. */
    @Schema(name = "CloseRightsRequest")
    record Closing(
            @NotNull @Schema(examples = "2026-11-25") LocalDate closedOn,

            @NotBlank
            @Size(max = 2000)
            @Schema(
                    description = "What was done, or why it was not and on what legal ground",
                    examples = "Đã giao bản sao cho mẹ của trẻ, có ký nhận.")
            String outcome) {}

    /** The record may be worked with again. */
    @Schema(name = "LiftRestrictionRequest")
    record Lifting(
            @NotBlank @Size(max = 1000) @Schema(examples = "Đã đính chính xong theo yêu cầu.")
            String reason) {}
}
