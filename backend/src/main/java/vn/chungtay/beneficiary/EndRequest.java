package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a dated fact about a person. */
public record EndRequest(
        @NotNull @Schema(description = "First day no longer valid; at most tomorrow", examples = "2025-06-01")
        LocalDate validTo) {}
