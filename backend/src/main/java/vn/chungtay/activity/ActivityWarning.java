package vn.chungtay.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is allowed but looks wrong. */
@Schema(description = "What is allowed but looks wrong.")
public record ActivityWarning(
        @Schema(examples = "NOT_ELIGIBLE") String code,

        @Schema(description = "JSON pointer into the activity", examples = "/recipients/0")
        String pointer) {}
