package vn.chungtay.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name from a day on. Without {@code validTo} it ends the name in force that day; with it, it is a name from before
 * the first one known.
 */
record NameRequest(
        @NotBlank @Size(max = 300) @Schema(examples = "Trung tâm Công tác xã hội và Quỹ Bảo trợ trẻ em Đồng Nai")
        String name,

        @Size(max = 300) @Schema(examples = "Dong Nai Social Work Centre and Children's Fund")
        String nameEn,

        @Schema(description = "First day of the name", examples = "2025-07-01")
        LocalDate validFrom,

        @Schema(description = "First day of the next name; only for a name from before the first one known")
        LocalDate validTo,

        @Size(max = 500) @Schema(description = "Text that gave the name", examples = "Quyết định 12/2025/QĐ-UBND")
        String legalBasis) {}
