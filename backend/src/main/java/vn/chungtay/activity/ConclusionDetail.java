package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** What a meeting decided, who does it, until when, and whether it is done. */
@Schema(description = "What a meeting decided, who does it, until when, and whether it is done.")
public record ConclusionDetail(
        UUID id,

        UUID activityId,

        @Schema(description = "Name of the meeting") String activityName,

        LocalDate activityStartsOn,

        @Schema(examples = "1") int position,

        String description,

        UUID ownerOrganisationId,

        @Schema(description = "The owner: name of the organisation today, or the text")
        String owner,

        String ownerText,

        LocalDate dueOn,

        ConclusionStatus status,

        LocalDate doneOn,

        @Schema(description = "Whether the account may change it, given the permission to write: others' are read only")
        boolean mayChange,

        long version)
        implements Versioned {}
