package vn.chungtay.activity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registered organisation and its part. */
@Schema(description = "A registered organisation and its part.")
public record TakingPart(
        @NotNull UUID organisationId, @NotNull ActivityOrganisationRole role) {}
