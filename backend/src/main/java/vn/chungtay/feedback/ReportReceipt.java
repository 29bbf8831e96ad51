package vn.chungtay.feedback;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever reports gets back. */
@Schema(description = "The code of a report, to ask again by it")
public record ReportReceipt(
        @Schema(examples = "BT-7KQ4-M9XW") String code, Instant receivedAt) {}
