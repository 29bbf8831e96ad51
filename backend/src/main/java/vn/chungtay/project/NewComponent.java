package vn.chungtay.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.type.PositiveMoney;

/** A part of a project with its own budget and people. */
record NewComponent(
        UUID id,

        @NotBlank
        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}")
        @Schema(description = "Unique in the project", examples = "COMMUNITY")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "Chăm sóc trẻ tại cộng đồng")
        String name,

        @Schema(description = "The facility it works in, for a component inside a centre")
        UUID facilityId,

        @Size(max = 2)
        @Schema(description = "A service event must meet one of these on its day; none: everybody may be served")
        List<@NotNull EligibilityRule> eligibilityRules,

        @Schema(description = "Service events only in communes marked remote or region III on their day")
        Boolean remoteOnly,

        @Min(0)
        @Max(150)
        @Schema(
                description =
                        "Residents of the facility up to this age, in completed years, belong on the list; 12 when absent",
                examples = "12")
        Short sponsorshipMaxAge,

        @Valid Budget budget)
        implements ComponentContent {

    /** The budget a component begins with. */
    @Schema(name = "NewComponentFirstBudget")
    record Budget(
            @NotNull @Valid PositiveMoney amount,

            @Schema(description = "Whose money it is") UUID donorId,

            @Schema(description = "First day in force; the first day of the phase when absent")
            LocalDate validFrom,

            @Size(max = 100) String decisionNumber) {}
}
