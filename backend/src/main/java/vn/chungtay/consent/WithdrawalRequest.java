package vn.chungtay.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a consent ends. */
public record WithdrawalRequest(
        @NotNull
        @Size(min = 1, max = 500)
        @Schema(
                description = "Who withdraws it and why, as it was said",
                examples = "Bà của trẻ không muốn đăng ảnh nữa")
        String reason) {}
