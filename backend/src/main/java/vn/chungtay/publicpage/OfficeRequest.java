package vn.chungtay.publicpage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The organisation that answers for a province's page from a day on. */
@Schema(description = "Which organisation answers for the public page from a day on; whoever did before ends that day")
public record OfficeRequest(
        @Pattern(regexp = "[0-9]{2}")
        @Schema(description = "Needed only by accounts of the whole country", examples = "75")
        String provinceCode,

        @NotNull UUID organisationId,

        @Size(max = 200) @Schema(description = "Who answers for what is published", examples = "Ông Bùi Thanh Tùng")
        String chiefEditor,

        @Size(max = 200) @Schema(examples = "Giám đốc Sở") String chiefEditorTitle,

        @NotNull @Schema(examples = "2025-03-01") LocalDate validFrom) {}
