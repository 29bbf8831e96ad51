package vn.chungtay.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed record in a list, under its code: who keeps the time of records need not know whose they are. */
@Schema(description = "A closed record and the end of its time")
public record RetentionCaseSummary(
        @Schema(description = "Of the person's record") UUID id,
        @Schema(examples = "75-2001-000001") String code,
        @Schema(examples = "75") String provinceCode,
        @Schema(examples = "2003-06-12") LocalDate closedOn,

        @Schema(description = "List RECORD_CLOSING_REASON", examples = "AGED_OUT")
        String closingReason,

        @Schema(description = "First day on which it need not be kept any more", examples = "2023-06-12")
        LocalDate endsOn,

        RetentionState state) {}
