package vn.chungtay.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an activity will not be held. */
@Schema(description = "Why an activity will not be held")
public record CancellationRequest(
        @NotNull @Size(max = 1000) @Schema(examples = "Hoãn do bão số 3")
        String reason) {}
