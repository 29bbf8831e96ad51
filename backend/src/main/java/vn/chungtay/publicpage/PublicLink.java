package vn.chungtay.publicpage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to read on. */
@Schema(description = "A link to another site; to be opened without telling it from where (rel=noopener noreferrer)")
public record PublicLink(
        @Schema(examples = "Bộ Y tế") String title,

        @Schema(examples = "https://moh.gov.vn") String url) {}
