package vn.chungtay.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation is to a committee, and from when to when. */
record CommitteeMemberRequest(
        @NotNull UUID organisationId,

        @NotNull @Schema(examples = "STANDING_AGENCY") CommitteeRole role,

        @Schema(description = "First day; since ever when absent")
        LocalDate validFrom,

        @Schema(description = "First day no longer; absent while it lasts")
        LocalDate validTo) {}
