package vn.chungtay.activity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures over many activities. */
@Schema(description = "Figures over all activities that a filter takes in")
public record ActivityTotals(
        @Schema(examples = "12") int activities,

        @Schema(
                description = "Head-count of the audience CHILD; a child at two activities counts twice",
                examples = "640")
        long childrenReached,

        @Schema(description = "Head-counts by audience") List<AudienceReach> reach,

        @Schema(description = "All five levels, from NATIONAL to VILLAGE")
        List<Share> byLevel,

        @Schema(description = "All three levels of protection")
        List<Share> byProtectionLevel,

        @Schema(description = "By sector of those who hold them; an activity of two sectors stands in both")
        List<Share> bySector,

        @Schema(description = "An activity of two kinds stands in both")
        List<Share> byKind,

        List<Share> byTopic) {

    /** Activities of one kind and their share of all. */
    @Schema(name = "ActivityShare")
    public record Share(
            @Schema(examples = "COMMUNE") String code,
            @Schema(examples = "3") int activities,

            @Schema(description = "Per cent of all, one decimal", examples = "25.0")
            double percent) {}

    /** How many people of one kind were reached. */
    public record AudienceReach(
            @Schema(examples = "CHILD") String audience,
            @Schema(examples = "640") long persons) {}
}
