package vn.chungtay.reporting;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Activities of a period by one property. */
@Schema(description = "Activities of a period by one property")
record ActivityFigures(
        @Schema(examples = "2022-06-01") LocalDate from,
        @Schema(examples = "2022-06-30") LocalDate to,
        ActivityGrouping groupBy,
        List<Line> rows,

        @Schema(
                description =
                        "Distinct activities and all people reached; less than the sum of rows where they overlap")
        Line totals) {

    /** One line: activities that have the property, and the people they reached. */
    @Schema(name = "ActivityFigureRow")
    record Line(
            @Schema(examples = "CHILD") String key,
            @Schema(examples = "Trẻ em") String name,
            @Schema(examples = "Children") String nameEn,

            @Schema(description = "Distinct activities", examples = "4")
            long activities,

            @Schema(description = "Head-counts of audiences: turns, not distinct persons", examples = "337")
            long reached,

            @Schema(description = "Share of all activities of the period, 0 to 1", examples = "0.25")
            Double share,

            @Schema(
                    description = "The list of these activities, where the list has such a filter",
                    examples = "/api/v1/activities?from=2022-06-01&to=2022-06-30&kind=COMMUNICATION")
            String link) {}
}
