package vn.chungtay.media;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a photo is no longer for the public. */
public record TakeDownRequest(
        @NotNull @Size(min = 1, max = 500) @Schema(examples = "Nhà trường đề nghị gỡ")
        String reason) {}
