package vn.chungtay.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name and a password. */
record SignInRequest(
        @NotBlank @Size(max = 64) @Schema(examples = "specialist.dongnai")
        String username,

        @NotBlank @Size(max = 200) @Schema(examples = "chungtay", format = "password")
        String password) {
    @Override
    public String toString() {
        return "SignInRequest";
    }
}
