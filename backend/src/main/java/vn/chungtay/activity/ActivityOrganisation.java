package vn.chungtay.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that takes part, under its name of that day. */
@Schema(description = "An organisation that takes part, under its name of that day.")
public record ActivityOrganisation(
        UUID organisationId,

        @Schema(examples = "Sở Y tế tỉnh Quảng Ninh") String name,

        @Schema(description = "Code of the list ORGANISATION_KIND")
        String kind,

        ActivityOrganisationRole role) {}
