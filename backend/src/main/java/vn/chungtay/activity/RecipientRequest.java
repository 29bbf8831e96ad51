package vn.chungtay.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household or a person that was reached, what was seen there, and the gift with who took it in hand. */
@Schema(
        description =
                "A household or a person that was reached, what was seen there, and the gift with who took it in hand.")
public record RecipientRequest(
        @Schema(description = "Kept when an activity is replaced")
        UUID id,

        @Schema(description = "Either the household or the person")
        UUID householdId,

        UUID beneficiaryId,

        @Min(1) @Schema(description = "Number of the stop, from 1", examples = "1")
        Integer stop,

        @Schema(description = "FAMILY for a household and OTHER for a person when absent")
        RecipientCategory category,

        @Size(max = 1000)
        @Schema(description = "Why this household or person; required", examples = "Trẻ mồ côi cả cha và mẹ")
        String eligibilityReason,

        @Size(max = 4000) @Schema(description = "Health as it was found")
        String healthNote,

        @Size(max = 4000) @Schema(description = "Living conditions as they were found")
        String livingNote,

        @Min(1) @Schema(description = "Number of the gift batch, from 1", examples = "1")
        Integer gift,

        @Min(0)
        @Max(100_000_000_000L)
        @Schema(description = "Value of the gift in VND; one unit of the batch when absent", examples = "800000")
        Long giftValue,

        @Schema(examples = "2025-06-12") LocalDate receivedOn,

        @Size(max = 200) @Schema(description = "Who took the gift in hand")
        String receivedBy,

        @Size(max = 60)
        @Schema(
                description = "Code of the list RELATION, or SELF: who the receiver is to the child or household",
                examples = "MOTHER")
        String receiverRelation,

        @Schema(description = "The disbursement in kind that paid for the gift")
        UUID disbursementId) {

    static RecipientRequest of(ActivityRecipient recipient) {
        return new RecipientRequest(
                recipient.id(),
                recipient.householdId(),
                recipient.beneficiaryId(),
                recipient.stop(),
                recipient.category(),
                recipient.eligibilityReason(),
                recipient.healthNote(),
                recipient.livingNote(),
                recipient.gift(),
                recipient.giftValue(),
                recipient.receivedOn(),
                recipient.receivedBy(),
                recipient.receiverRelation(),
                recipient.disbursementId());
    }
}
