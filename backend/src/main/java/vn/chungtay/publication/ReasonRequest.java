package vn.chungtay.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an article is sent back or taken down. */
@Schema(name = "ArticleReason", description = "Why an article is sent back or taken down")
public record ReasonRequest(
        @NotNull @Size(min = 1, max = 500) @Schema(examples = "Cần bỏ tên trẻ ở đoạn hai")
        String reason) {}
