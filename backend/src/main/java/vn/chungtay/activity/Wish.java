package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish heard at an activity, kept with the needs of the person. */
@Schema(description = "A wish heard at an activity. Name and wording are absent for those who see people under a code")
public record Wish(
        UUID id,
        UUID beneficiaryId,

        @Schema(examples = "22-2025-000012") String code,

        @Schema(description = "Name of the person") String name,

        @Schema(examples = "EDUCATION") String category,

        String description,

        WishSpeaker speaker,

        LocalDate heardOn,

        @Schema(examples = "2") int priority,

        WishStatus status,

        LocalDate answeredOn,

        String answer,

        @Schema(description = "Of the wish's own row; PUT /beneficiaries/{id}/needs/{needId} takes it in If-Match")
        long version) {}
