package vn.chungtay.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of the delegation or the meeting, with name and title as printed that day. */
@Schema(description = "Somebody of the delegation or the meeting, with name and title as printed that day.")
public record ActivityParticipant(
        UUID id,

        ParticipantRole role,

        UUID officialId,

        UUID organisationId,

        @Schema(description = "Name of the organisation that day")
        String organisationName,

        @Schema(examples = "Lê Minh Sơn") String printedName,

        @Schema(examples = "Phó Giám đốc Sở Y tế") String printedTitle,

        @Schema(examples = "1") int headCount) {}
