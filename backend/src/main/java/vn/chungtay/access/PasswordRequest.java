package vn.chungtay.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The own password, asked once more before something weighty. */
record PasswordRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "mật khẩu đang dùng", format = "password")
        String password) {
    @Override
    public String toString() {
        return "PasswordRequest";
    }
}
