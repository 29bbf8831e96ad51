package vn.chungtay.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of what can be changed about a component; its budget changes by a new version. */
record UpdateComponentRequest(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}") @Schema(examples = "COMMUNITY")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "Chăm sóc trẻ tại cộng đồng")
        String name,

        UUID facilityId,
        @Size(max = 2) List<@NotNull EligibilityRule> eligibilityRules,
        Boolean remoteOnly,
        @Min(0) @Max(150) Short sponsorshipMaxAge)
        implements ComponentContent {}
