package vn.chungtay.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another password for the own account.
 *
 * @param currentPassword the one that holds now
 * @param newPassword 12 to 128 characters, not easily guessed
 */
record ChangePasswordRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "mật khẩu đang dùng", format = "password")
        String currentPassword,

        @NotBlank
        @Size(min = PasswordRule.SHORTEST, max = PasswordRule.LONGEST)
        @Schema(examples = "trời xanh mái ngói cũ", format = "password")
        String newPassword) {
    @Override
    public String toString() {
        return "ChangePasswordRequest";
    }
}
