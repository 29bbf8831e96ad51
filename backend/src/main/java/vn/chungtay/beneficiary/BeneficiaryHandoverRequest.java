package vn.chungtay.beneficiary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person moves to another province, which gets a record of its own. */
public record BeneficiaryHandoverRequest(
        @Schema(description = "Id of the receiving province's record, chosen by a client that works offline")
        UUID id,

        @NotNull @Valid @Schema(description = "Where the person lives from that day; a unit of another province")
        AddressRequest address,

        @NotNull @Schema(description = "First day in the other province; not after today", examples = "2025-08-01")
        LocalDate handedOverOn) {}
