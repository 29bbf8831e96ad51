package vn.chungtay.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an administrator does something to an account. */
record ReasonRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "Nghỉ việc từ 01/12/2026")
        String reason) {}
