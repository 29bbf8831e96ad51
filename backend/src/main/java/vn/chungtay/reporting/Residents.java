package vn.chungtay.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a facility cares for on a day. */
@Schema(description = "Who a facility cares for on a day")
record Residents(
        UUID facility,
        @Schema(description = "Its name on that day") String facilityName,
        @Schema(examples = "2025-03-25") LocalDate asOf,

        @Schema(description = "Residents on that day; the categories add up to it", examples = "98")
        long total,

        List<Count> categories,

        @Schema(description = "A resident may carry several flags: they may exceed the total")
        List<Count> flags,

        String link) {

    /** Residents of a category or with a flag. */
    @Schema(name = "ResidentCount")
    record Count(
            @Schema(examples = "CHILD") String key,
            @Schema(examples = "Trẻ em") String name,
            @Schema(examples = "Child") String nameEn,
            @Schema(examples = "58") long persons,
            String link) {}
}
