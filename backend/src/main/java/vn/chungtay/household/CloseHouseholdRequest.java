package vn.chungtay.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household dissolves, merges or moves away; its record closes and stays. */
public record CloseHouseholdRequest(
        @NotNull @Schema(description = "Not after today", examples = "2025-06-01")
        LocalDate closedOn,

        @NotNull @Size(max = 40) @Schema(description = "List HOUSEHOLD_CLOSING_REASON", examples = "DISSOLVED")
        String reason) {}
