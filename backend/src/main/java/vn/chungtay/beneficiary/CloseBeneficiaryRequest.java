package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record closes; it is never deleted. Open circumstances end with it. */
public record CloseBeneficiaryRequest(
        @NotNull @Schema(description = "Not after today", examples = "2025-06-01")
        LocalDate closedOn,

        @NotNull @Size(max = 40) @Schema(description = "List RECORD_CLOSING_REASON", examples = "AGED_OUT")
        String reason) {}
