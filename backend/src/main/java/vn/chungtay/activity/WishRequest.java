package vn.chungtay.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish that was heard at an activity. */
@Schema(description = "A wish that was heard at an activity")
public record WishRequest(
        @Schema(description = "Chosen by a client that works offline")
        UUID id,

        @NotNull @Schema(description = "The child or person it is about")
        UUID beneficiaryId,

        @NotNull @Size(max = 60) @Schema(description = "Code of the list NEED_CATEGORY", examples = "EDUCATION")
        String category,

        @NotNull @Size(max = 2000) @Schema(examples = "Con muốn được học tiếp lớp 10")
        String description,

        @NotNull WishSpeaker speaker,

        @Schema(description = "Within the days of the activity; its first day when absent", examples = "2025-06-12")
        LocalDate heardOn,

        @Min(1) @Max(3) @Schema(description = "1 is most urgent; 2 when absent", examples = "2")
        Integer priority) {}
