package vn.chungtay.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code that an authenticator app shows. */
record CodeRequest(
        @NotBlank @Size(max = 32) @Schema(examples = "492039")
        String code) {
    @Override
    public String toString() {
        return "CodeRequest";
    }
}
