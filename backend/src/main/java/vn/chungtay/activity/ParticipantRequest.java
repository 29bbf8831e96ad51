package vn.chungtay.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person of the delegation or the meeting, or a number of unnamed people of an organisation. */
@Schema(description = "A person of the delegation or the meeting, or a number of unnamed people of an organisation.")
public record ParticipantRequest(
        @Schema(description = "Kept when an activity is replaced")
        UUID id,

        @NotNull ParticipantRole role,

        @Schema(description = "A registered official") UUID officialId,

        UUID organisationId,

        @Size(max = 200) @Schema(description = "As printed; the official's name when absent", examples = "Lê Minh Sơn")
        String printedName,

        @Size(max = 500)
        @Schema(
                description = "As printed; the official's posts of that day when absent",
                examples = "Phó Giám đốc Sở Y tế")
        String printedTitle,

        @Min(1) @Max(100000) @Schema(description = "1 when absent", examples = "1")
        Integer headCount) {

    static ParticipantRequest of(ActivityParticipant participant) {
        return new ParticipantRequest(
                participant.id(),
                participant.role(),
                participant.officialId(),
                participant.organisationId(),
                participant.printedName(),
                participant.printedTitle(),
                participant.headCount());
    }
}
