package vn.chungtay.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member leaves the household. */
public record LeaveHouseholdRequest(
        @NotNull @Schema(description = "First day no longer in it; at most tomorrow", examples = "2025-06-01")
        LocalDate validTo,

        @NotNull @Size(max = 40) @Schema(description = "List MEMBER_LEAVING_REASON", examples = "MARRIED")
        String reason) {}
