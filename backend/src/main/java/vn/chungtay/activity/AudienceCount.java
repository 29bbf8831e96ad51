package vn.chungtay.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people of one kind an activity reached. */
@Schema(description = "How many people of one kind an activity reached.")
public record AudienceCount(
        @NotNull @Size(max = 60) @Schema(description = "Code of the list AUDIENCE", examples = "CHILD")
        String audience,

        @NotNull @Min(0) @Max(10000000) @Schema(examples = "120")
        Integer persons) {}
