package vn.chungtay.publicpage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to another site. */
@Schema(description = "A link from the public page to another site")
public record LinkRequest(
        @Pattern(regexp = "[0-9]{2}")
        @Schema(description = "Needed only by accounts of the whole country", examples = "75")
        String provinceCode,

        @NotNull @Size(max = 200) @Schema(examples = "Bộ Y tế")
        String title,

        @NotNull @Size(max = 1000) @Pattern(regexp = "https?://[^\\s]+") @Schema(examples = "https://moh.gov.vn")
        String url,

        @Min(1) @Max(999) @Schema(description = "Order, 1 first; 100 when absent", examples = "1")
        Integer position,

        @Schema(examples = "2025-03-01") LocalDate validFrom,

        @Schema(description = "First day on which it is no longer shown")
        LocalDate validTo) {}
