package vn.chungtay.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of what is written about a programme. */
record ProgrammeRequest(
        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,49}")
        @Schema(description = "Unique in the province", examples = "ASXH-2021-2025")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "Chương trình đảm bảo an sinh xã hội giai đoạn 2021-2025")
        String name,

        @Schema(description = "Who steers it, such as a committee")
        UUID organisationId,

        @NotNull @Schema(examples = "2021-01-01") LocalDate periodFrom,

        @Schema(description = "Last day; open when absent", examples = "2025-12-31")
        LocalDate periodTo,

        @Size(max = 500) String legalBasis) {}
