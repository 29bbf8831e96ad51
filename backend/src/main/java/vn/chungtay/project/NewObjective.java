package vn.chungtay.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project is for, in words. */
record NewObjective(
        @NotBlank @Size(max = 2000) @Schema(examples = "Tìm kiếm cơ hội cho các em tái hòa nhập cộng đồng")
        String description) {}
