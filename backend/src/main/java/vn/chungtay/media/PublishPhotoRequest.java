package vn.chungtay.media;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The approval of a photo. */
@Schema(
        description =
                "The approval of a photo; empty unless the words beside it hold the full name of a registered child")
public record PublishPhotoRequest(
        @Size(max = 300)
        @Schema(
                description = "Who is meant by a name that a registered child bears too; kept in the audit",
                examples = "Phó Giám đốc Sở cùng họ tên")
        String namesMean) {}
