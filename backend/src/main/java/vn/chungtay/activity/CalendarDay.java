package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One day of the calendar with what is held and what is observed on it. Days without either are left out. */
@Schema(description = "One day with what is held and what is observed on it")
public record CalendarDay(
        @Schema(examples = "2025-03-25") LocalDate date, List<Entry> activities, List<Observance> observances) {

    /** An activity on that day; one of two days stands on both. */
    @Schema(name = "CalendarEntry")
    public record Entry(
            UUID id,
            String name,
            List<String> kinds,
            PartOfDay partOfDay,
            ActivityStatus status,
            LocalDate startsOn,
            LocalDate endsOn,
            @Schema(description = "Name of its campaign") String campaign) {}

    /** A day that is observed each year. */
    public record Observance(
            @Schema(examples = "SOCIAL_WORK_DAY") String code,

            @Schema(examples = "Ngày Công tác xã hội Việt Nam")
            String nameVi,

            @Schema(examples = "Viet Nam Social Work Day") String nameEn) {}
}
