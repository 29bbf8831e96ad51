package vn.chungtay.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent along with each step towards the end of a record. */
final class RetentionActs {
    private RetentionActs() {}

    /** Somebody asks. */
    @Schema(name = "AskAnonymisationRequest")
    record Asking(
            @NotBlank
            @Size(max = 1000)
            @Schema(
                    description = "Names nobody: it is kept when the record has no name any more",
                    examples = "Hết thời hạn lưu; không còn chứng từ phải giữ.")
            String reason) {}

    /** Somebody else confirms, by writing the code of the record. */
    @Schema(name = "ConfirmAnonymisationRequest")
    record Confirmation(
            @NotBlank
            @Size(max = 40)
            @Schema(description = "Code of the record, as a sign that this one is meant", examples = "75-2001-000001")
            String code) {}

    /** Somebody else says no. */
    @Schema(name = "RejectAnonymisationRequest")
    record Rejection(
            @NotBlank
            @Size(max = 1000)
            @Schema(description = "Names nobody", examples = "Còn hồ sơ giấy chưa kiểm kê xong.")
            String reason) {}
}
