package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign in a list. */
@Schema(description = "A campaign in a list")
public record CampaignSummary(
        UUID id,
        @Schema(examples = "15") String provinceCode,
        CampaignKind kind,
        @Schema(examples = "MOA-2022") String code,
        @Schema(examples = "2022") int year,
        Integer edition,

        @Schema(examples = "Tháng hành động vì trẻ em năm 2022")
        String name,

        String theme,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate reportDueOn,

        @Schema(description = "Number of the plan", examples = "179/KH-UBND")
        String planNumber,

        @Schema(description = "Activities the reader may see", examples = "12")
        int activities) {}
