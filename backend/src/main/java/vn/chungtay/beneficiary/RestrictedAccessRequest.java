package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why restricted circumstances are opened.
 *
 * @param reason 10 to 500 characters; the data protection officer reads it
 */
record RestrictedAccessRequest(
        @NotBlank @Size(min = 10, max = 500) @Schema(examples = "Xét duyệt trợ cấp tháng 11, cần xác định nhóm hưởng")
        String reason) {}
