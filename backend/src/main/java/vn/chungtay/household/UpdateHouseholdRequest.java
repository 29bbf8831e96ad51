package vn.chungtay.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.beneficiary.AddressRequest;

/** Where a household lives and how to reach it. */
public record UpdateHouseholdRequest(
        @NotNull @Valid AddressRequest address,

        @Pattern(regexp = "[0-9+][0-9 .()+-]{2,29}") @Schema(examples = "0912 345 678")
        String phone,

        @Size(max = 4000) @Schema(examples = "Nhà cấp 4, hai phòng")
        String note) {}
