package vn.chungtay.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation by its id and its name on the day that is asked about. */
record OrganisationReference(
        UUID id, @Schema(examples = "Sở Y tế tỉnh Đồng Nai") String name, OrganisationKind kind) {}
