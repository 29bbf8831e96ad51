package vn.chungtay.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is allowed and may be a mistake. */
record OrganisationWarning(
        @Schema(examples = "SAME_NAME") String code,

        @Schema(
                description = "In the language of the request",
                examples = "Trong tỉnh đã có tổ chức cùng loại, cùng tên")
        String message,

        @Schema(description = "The organisation it is about")
        UUID organisationId) {}
