package vn.chungtay.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.beneficiary.AddressRequest;

/** A household to be registered, with the members and the poverty status known on the first day. */
public record CreateHouseholdRequest(
        @Schema(description = "UUIDv7 chosen by a client that works offline; the server makes one otherwise")
        UUID id,

        @NotNull @Valid AddressRequest address,

        @Pattern(regexp = "[0-9+][0-9 .()+-]{2,29}") @Schema(examples = "0912 345 678")
        String phone,

        @Size(max = 4000) @Schema(examples = "Nhà cấp 4, hai phòng")
        String note,

        @Size(max = 30) List<@Valid MemberRequest> members,

        @Valid PovertyRequest poverty) {

    UpdateHouseholdRequest household() {
        return new UpdateHouseholdRequest(address, phone, note);
    }
}
