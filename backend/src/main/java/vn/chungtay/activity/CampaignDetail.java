package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** A campaign with its messages and what came of it. */
@Schema(description = "A campaign with its messages and what came of it")
public record CampaignDetail(
        UUID id,
        @Schema(examples = "15") String provinceCode,
        CampaignKind kind,
        @Schema(examples = "MOA-2022") String code,
        @Schema(examples = "2022") int year,
        Integer edition,

        @Schema(examples = "Tháng hành động vì trẻ em năm 2022")
        String name,

        String theme,
        @Schema(description = "In their order") List<String> messages,
        LocalDate periodFrom,
        LocalDate periodTo,
        DocumentReference planDocument,
        UUID programmeId,
        String programmeName,

        @Schema(description = "The campaign of an earlier year it was made from")
        UUID copiedFromId,

        @Schema(examples = "2022-07-19") LocalDate reportDueOn,
        Figures figures,

        @Schema(description = "Whether the account may change it, given the permission to write: others' are read only")
        boolean mayChange,

        long version)
        implements Versioned {

    /** What came of a campaign: activities that were not cancelled, and the people they reached. */
    @Schema(name = "CampaignFigures")
    public record Figures(
            @Schema(examples = "12") int activities,

            @Schema(description = "Head-count of the audience CHILD", examples = "640")
            long childrenReached,

            List<ActivityTotals.AudienceReach> reach) {}
}
