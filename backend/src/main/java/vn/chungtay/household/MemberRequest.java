package vn.chungtay.household;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member: a registered person, or somebody known by name only. */
public record MemberRequest(
        @Schema(description = "Chosen by a client that works offline. PUT ignores it")
        UUID id,

        @Schema(description = "A registered person; then no fullName")
        UUID beneficiaryId,

        @Size(min = 1, max = 200)
        @Pattern(regexp = "[^\\n\\r\\t]*")
        @Schema(description = "Somebody who is not registered", examples = "Trần Thị Lan")
        String fullName,

        @Min(1900) @Max(2100) @Schema(description = "Of somebody who is not registered", examples = "1985")
        Integer birthYear,

        @NotNull
        @Size(max = 40)
        @Schema(description = "What the member is to the head: list RELATION", examples = "MOTHER")
        String relation,

        @Schema(description = "Whether the member is the head; false when absent")
        Boolean head,

        @NotNull @Schema(description = "First day in the household; not after today", examples = "2020-01-01")
        LocalDate validFrom,

        @Schema(description = "First day no longer in it") LocalDate validTo,

        @Size(max = 40) @Schema(description = "List MEMBER_LEAVING_REASON, only with validTo", examples = "MARRIED")
        String leavingReason) {}
