package vn.chungtay.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the identity provider put behind the address to which it sent the browser back.
 *
 * @param code good for one sign-in
 * @param state as this product gave it at the departure
 */
record ProviderSessionRequest(
        @NotBlank @Size(max = 4096) @Schema(examples = "6f1d3c5e-2b7a-4c1f-9e0d-8a7b6c5d4e3f")
        String code,

        @NotBlank @Size(max = 128) @Schema(examples = "Zr3vS2m0hU7yq1cXb9tLw4nE6kDfGaJpQxRiVoTzYsM")
        String state) {
    @Override
    public String toString() {
        return "ProviderSessionRequest";
    }
}
