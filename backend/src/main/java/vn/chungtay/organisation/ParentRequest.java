package vn.chungtay.organisation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Under which organisation one stands from a day on. */
record ParentRequest(
        @Schema(description = "The parent; absent when it stands under none from that day on")
        UUID parentId,

        @Schema(description = "First day under this parent", examples = "2025-03-01")
        LocalDate validFrom,

        @Schema(description = "First day no longer under this parent; absent while it lasts")
        LocalDate validTo,

        @Size(max = 500) @Schema(description = "Text that decided it", examples = "Nghị quyết 190/2025/QH15")
        String legalBasis) {}
