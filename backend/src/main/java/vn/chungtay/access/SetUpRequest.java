package vn.chungtay.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first password of an account.
 *
 * @param token what stands behind # in the set-up link
 * @param password 12 to 200 characters, chosen by the person
 */
record SetUpRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "3q2-7wR0dXk5c1l2m3n4o5p6q7r8s9t0u1v2w3x4y5z")
        String token,

        @NotBlank @Size(min = 12, max = 200) @Schema(examples = "một mật khẩu thật dài", format = "password")
        String password) {
    @Override
    public String toString() {
        return "SetUpRequest";
    }
}
