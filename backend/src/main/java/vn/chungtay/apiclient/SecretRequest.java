package vn.chungtay.apiclient;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new secret. */
record SecretRequest(
        @Min(1) @Max(730) @Schema(description = "Days it can be used, 365 when absent", examples = "365")
        Integer lifetimeDays) {
    private static final int USUAL = 365;

    int daysOrUsual() {
        return lifetimeDays == null ? USUAL : lifetimeDays;
    }
}
