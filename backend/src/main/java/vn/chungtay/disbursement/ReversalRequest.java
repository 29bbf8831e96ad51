package vn.chungtay.disbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a posted row is taken back. */
record ReversalRequest(
        @Schema(
                description = "Not before the payment, not later than today; today when absent",
                examples = "2025-02-03")
        LocalDate reversedOn,

        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm hợp phần")
        String reason) {}
