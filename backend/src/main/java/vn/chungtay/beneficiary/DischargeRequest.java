package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resident leaves the facility. */
public record DischargeRequest(
        @NotNull @Schema(description = "First day no longer there; at most tomorrow", examples = "2025-06-01")
        LocalDate validTo,

        @NotNull StayRequest.DischargeKind dischargeKind) {}
