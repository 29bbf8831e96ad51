package vn.chungtay.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out when the audit was compared with its seals. */
public record VerificationResult(
        LocalDate from,
        LocalDate to,
        Instant verifiedAt,

        @Schema(description = "Whether nothing is wrong", examples = "true")
        boolean intact,

        @Schema(description = "Chains that were compared: one per province and day", examples = "3")
        int chains,

        @Schema(description = "Events that were compared", examples = "1204")
        long events,

        @Schema(description = "Events too new to have a seal", examples = "0")
        long unsealed,

        @Schema(description = "How many things are wrong; the first thousand are listed", examples = "0")
        long findingCount,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<Finding> findings,

        @Schema(description = "Where each province's chain ends; kept elsewhere, they prove it later")
        List<End> ends) {

    /** The last hash of a province. */
    public record End(
            @Schema(examples = "75") String provinceCode,
            LocalDate day,
            @Schema(examples = "1204") int events,

            @Schema(
                    description = "SHA-256, in hexadecimal",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String hash) {}
}
