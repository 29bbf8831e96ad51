package vn.chungtay.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project with everything that is decided when it is approved, in one request. */
record CreateProjectRequest(
        @Schema(description = "Chosen by a client that works offline; made by the server when absent")
        UUID id,

        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,49}")
        @Schema(description = "Unique in the province", examples = "HOLT-DN-2023")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "Chăm sóc trẻ có hoàn cảnh đặc biệt khó khăn giai đoạn 2023-2025")
        String name,

        UUID programmeId,

        @Schema(description = "The phase before this one") UUID previousProjectId,

        @NotNull @Schema(examples = "2023-01-01") LocalDate phaseFrom,

        @NotNull @Schema(description = "Last day of the phase", examples = "2025-12-31")
        LocalDate phaseTo,

        @Min(1) @Max(12) @Schema(description = "Month in which the fiscal year begins; 1 when absent", examples = "1")
        Integer fiscalYearStartMonth,

        @Pattern(regexp = "[A-Z]{3}") @Schema(description = "Currency of its money; VND when absent", examples = "VND")
        String currency,

        @Min(1945) @Max(2100) @Schema(description = "Year the cooperation with the donor began", examples = "1995")
        Short partnershipSince,

        @Size(max = 100) @Schema(examples = "1368/QĐ-UBND") String approvalNumber,

        @Schema(examples = "2022-12-20") LocalDate approvalDate,

        @Size(max = 500) @Schema(description = "Legal text it was approved under", examples = "Nghị định 80/2020/NĐ-CP")
        String legalBasis,

        @Size(max = 4000) String description,

        @Schema(description = "State it has when it is recorded; PREPARING when absent")
        ProjectStatus status,

        @Schema(description = "First day of that state; the first day of the phase when absent")
        LocalDate statusFrom,

        @Size(max = 50) List<@Valid @NotNull NewProjectOrganisation> organisations,
        @Size(max = 20) List<@Valid @NotNull NewComponent> components,
        @Size(max = 50) List<@Valid @NotNull NewObjective> objectives,
        @Size(max = 100) List<@Valid @NotNull NewIndicator> indicators)
        implements ProjectContent {

    CreateProjectRequest {
        organisations = organisations == null ? List.of() : organisations;
        components = components == null ? List.of() : components;
        objectives = objectives == null ? List.of() : objectives;
        indicators = indicators == null ? List.of() : indicators;
    }
}
