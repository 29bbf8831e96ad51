package vn.chungtay.beneficiary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move within the province: the former residence ends where this one begins. */
public record ResidenceRequest(
        @Schema(description = "Chosen by a client that works offline. PUT ignores it")
        UUID id,

        @NotNull @Valid AddressRequest address,

        @NotNull @Schema(description = "First day there; not after today", examples = "2025-08-01")
        LocalDate validFrom) {}
