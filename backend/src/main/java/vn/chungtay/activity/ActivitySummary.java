package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity in a list. */
@Schema(description = "An activity in a list.")
public record ActivitySummary(
        UUID id,

        @Schema(examples = "22") String provinceCode,

        List<String> kinds,

        String name,

        LocalDate startsOn,

        LocalDate endsOn,

        PartOfDay partOfDay,

        ActivityLevel level,

        ProtectionLevel protectionLevel,

        List<String> topics,

        ActivityStatus status,

        CampaignReference campaign,

        boolean series,

        UUID seriesId,

        UUID projectId,

        UnitReference unit,

        String placeText,

        List<ActivityOrganisation> organisations,

        @Schema(examples = "3") int stops) {}
