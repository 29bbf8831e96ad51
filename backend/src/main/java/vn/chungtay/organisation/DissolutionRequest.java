package vn.chungtay.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an organisation. Its names, posts and history stay readable. */
record DissolutionRequest(
        @NotNull @Schema(description = "First day it no longer exists", examples = "2025-03-01")
        LocalDate dissolvedOn,

        @Size(max = 500) @Schema(description = "Text that dissolved it", examples = "Nghị quyết 18-NQ/TW")
        String legalBasis,

        @Size(max = 2000) @Schema(examples = "Hợp nhất chức năng vào Sở Y tế và Sở Nội vụ")
        String description) {}
