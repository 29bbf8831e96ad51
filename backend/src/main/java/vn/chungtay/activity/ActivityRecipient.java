package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household or person that was reached. Names, notes and reasons are absent for those who may not see them. */
@Schema(
        description =
                "A household or person that was reached. Names, notes and reasons are absent for those who may not see them.")
public record ActivityRecipient(
        UUID id,

        UUID householdId,

        UUID beneficiaryId,

        @Schema(description = "Code of the household or person", examples = "22-2025-000012")
        String code,

        @Schema(description = "Name of the person or of the head of household")
        String name,

        @Schema(description = "Number of the stop", examples = "1")
        Integer stop,

        RecipientCategory category,

        String eligibilityReason,

        @Schema(
                description =
                        "Whether a child of the household, or the person, was in special circumstances or hardship on the days of the activity; residents of a facility count too")
        boolean eligible,

        String healthNote,

        String livingNote,

        @Schema(description = "Number of the gift batch", examples = "1")
        Integer gift,

        @Schema(description = "VND", examples = "800000") Long giftValue,

        LocalDate receivedOn,

        String receivedBy,

        String receiverRelation,

        UUID disbursementId) {}
