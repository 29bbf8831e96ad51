package vn.chungtay.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A password, first or again, by somebody who holds a one-time link.
 *
 * @param token what stands behind # in the set-up link
 * @param password 12 to 128 characters, not easily guessed
 */
record SetUpRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "3q2-7wR0dXk5c1l2m3n4o5p6q7r8s9t0u1v2w3x4y5z")
        String token,

        @NotBlank
        @Size(min = PasswordRule.SHORTEST, max = PasswordRule.LONGEST)
        @Schema(examples = "một mật khẩu thật dài", format = "password")
        String password) {
    @Override
    public String toString() {
        return "SetUpRequest";
    }
}
