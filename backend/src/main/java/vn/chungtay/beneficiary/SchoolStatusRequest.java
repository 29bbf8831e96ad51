package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a child goes to school, from a day on. */
public record SchoolStatusRequest(
        @Schema(description = "Chosen by a client that works offline. PUT ignores it")
        UUID id,

        @NotNull Status status,

        @Schema(description = "Needed while attending") Level level,

        @Size(max = 200) @Schema(examples = "Trường Tiểu học Long Bình")
        String schoolName,

        @Size(max = 20) @Schema(description = "Class or grade", examples = "4A")
        String grade,

        @Size(max = 40) @Schema(description = "List DROP_OUT_REASON, needed for DROPPED_OUT", examples = "HARDSHIP")
        String reason,

        @NotNull @Schema(description = "First day; not after today", examples = "2025-09-05")
        LocalDate validFrom,

        @Schema(description = "First day no longer valid") LocalDate validTo) {

    /** Where a child stands with school. */
    @Schema(name = "SchoolAttendance")
    public enum Status {
        ATTENDING,
        DROPPED_OUT,
        NEVER,
        COMPLETED
    }

    /** Levels of the national education system. */
    @Schema(name = "SchoolLevel")
    public enum Level {
        NURSERY,
        KINDERGARTEN,
        PRIMARY,
        LOWER_SECONDARY,
        UPPER_SECONDARY,
        CONTINUING,
        VOCATIONAL,
        COLLEGE,
        UNIVERSITY,
        SPECIAL
    }
}
