package vn.chungtay.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name and a password, and a code where the account has a second factor. */
record SignInRequest(
        @NotBlank @Size(max = 64) @Schema(examples = "specialist.dongnai")
        String username,

        @NotBlank @Size(max = 200) @Schema(examples = "chungtay", format = "password")
        String password,

        @Size(max = 32)
        @Schema(description = "Code of the authenticator app, or a recovery code, where the account has one")
        String code) {
    @Override
    public String toString() {
        return "SignInRequest";
    }
}
