package vn.chungtay.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of what can be changed about a project; statuses, roles, components and money have their own operations. */
record UpdateProjectRequest(
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

        @Min(1)
        @Max(12)
        @Schema(
                description = "Month in which the fiscal year begins; 1 for the state, 10 for some donors",
                examples = "1")
        Integer fiscalYearStartMonth,

        @Min(1945) @Max(2100) @Schema(description = "Year the cooperation with the donor began", examples = "1995")
        Short partnershipSince,

        @Size(max = 100) @Schema(examples = "1368/QĐ-UBND") String approvalNumber,

        @Schema(examples = "2022-12-20") LocalDate approvalDate,

        @Size(max = 500) @Schema(description = "Legal text it was approved under", examples = "Nghị định 80/2020/NĐ-CP")
        String legalBasis,

        @Size(max = 4000) String description)
        implements ProjectContent {

    static UpdateProjectRequest of(Project project) {
        return new UpdateProjectRequest(
                project.code(),
                project.name(),
                project.programmeId(),
                project.previousProjectId(),
                project.phaseFrom(),
                project.phaseTo(),
                (int) project.fiscalYearStartMonth(),
                project.partnershipSince(),
                project.approvalNumber(),
                project.approvalDate(),
                project.legalBasis(),
                project.description());
    }
}
