package vn.chungtay.apiclient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a partner's system may no longer call. */
record BlockRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "Lộ mã bí mật ngày 20/11/2026")
        String reason) {}
