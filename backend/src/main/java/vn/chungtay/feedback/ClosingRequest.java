package vn.chungtay.feedback;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a report. */
@Schema(name = "ReportClosing", description = "What became of a report")
public record ClosingRequest(
        @NotNull @Schema(examples = "ANSWERED") ReportOutcome outcome) {}
