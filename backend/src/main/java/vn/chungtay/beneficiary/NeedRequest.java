package vn.chungtay.beneficiary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need that was seen, or a wish that was heard from the child or the parents. */
public record NeedRequest(
        @Schema(description = "Chosen by a client that works offline. PUT ignores it")
        UUID id,

        @NotNull Kind kind,

        @NotNull @Size(max = 40) @Schema(description = "List NEED_CATEGORY", examples = "EDUCATION")
        String category,

        @NotNull @Size(min = 1, max = 2000) @Schema(examples = "Em muốn học nghề may")
        String description,

        @NotNull Speaker speaker,

        @NotNull @Schema(description = "Not after today", examples = "2025-06-12")
        LocalDate heardOn,

        @Min(1) @Max(3) @Schema(description = "1 is the most urgent; 2 when absent")
        Integer priority,

        @Schema(description = "The visit or meeting at which it was heard")
        UUID activityId,

        @Schema(description = "OPEN when absent") Status status,

        @Schema(description = "Needed for MET and CLOSED, and only then")
        LocalDate answeredOn,

        @Size(max = 2000) @Schema(description = "What came of it", examples = "Đã kết nối với Trường Cao đẳng nghề")
        String answer) {

    /** Seen by somebody, or wished by the person. */
    @Schema(name = "NeedKind")
    public enum Kind {
        NEED,
        WISH
    }

    /** Whose words these are. */
    @Schema(name = "NeedSpeaker")
    public enum Speaker {
        CHILD,
        PARENT,
        CARER,
        OFFICER
    }

    /** What came of it. */
    @Schema(name = "NeedStatus")
    public enum Status {
        OPEN,
        IN_PROGRESS,
        MET,
        CLOSED;

        boolean answered() {
            return this == MET || this == CLOSED;
        }
    }

    Status statusOrOpen() {
        return status == null ? Status.OPEN : status;
    }
}
