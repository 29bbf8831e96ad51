package vn.chungtay.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The year that a campaign is repeated in. */
@Schema(description = "The year that a campaign is repeated in")
public record CopyCampaignRequest(
        @NotNull @Min(1945) @Max(2100) @Schema(examples = "2023")
        Integer year) {}
