package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who cares for the person: not always a parent, not always the legal representative. */
public record CarerRequest(
        @Schema(description = "Chosen by a client that works offline. PUT ignores it")
        UUID id,

        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = "[^\\n\\r\\t]*") @Schema(examples = "Trần Thị Lan")
        String fullName,

        @NotNull
        @Size(max = 40)
        @Schema(description = "What the carer is to the person: list RELATION", examples = "GRANDPARENT")
        String relation,

        @Pattern(regexp = "[0-9+][0-9 .()+-]{2,29}") @Schema(examples = "0912 345 678")
        String phone,

        @Schema(description = "Whether this is the legal representative; false when absent")
        Boolean legalGuardian,

        @NotNull @Schema(description = "First day; not after today", examples = "2022-01-10")
        LocalDate validFrom,

        @Schema(description = "First day no longer caring") LocalDate validTo) {}
