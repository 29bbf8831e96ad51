package vn.chungtay.publicpage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many children a province looks after, with no count that could point to one of them. */
@Schema(
        description = "Children under 16 in special circumstances at the end of a quarter. Counts of one to four are"
                + " withheld (absent), and others with them, so that they cannot be worked out from what is shown")
public record PublicFigures(
        @Schema(examples = "75") String provinceCode,

        @Schema(description = "The last day of the latest quarter that is over", examples = "2026-09-30")
        LocalDate asOf,

        @Schema(description = "Absent when it would give small counts away", examples = "1042")
        Long children,

        @Schema(description = "By completed years; the rows add up to the total")
        List<Count> byAge,

        @Schema(description = "The rows add up to the total")
        List<Count> bySex,

        @Schema(description = "A child may stand in several rows; restricted circumstances are left out")
        List<Count> byCircumstance) {

    /** A row: what is counted and how many, or nothing where the count is withheld. */
    @Schema(name = "PublicCount")
    public record Count(
            @Schema(description = "Age band, sex or code of the list CIRCUMSTANCE", examples = "6-10")
            String key,

            @Schema(
                    description = "In Vietnamese; absent where the key says it",
                    examples = "Trẻ em mồ côi cả cha và mẹ")
            String name,

            @Schema(description = "In English") String nameEn,

            @Schema(description = "Children; absent when withheld", examples = "412")
            Long children) {}
}
