package vn.chungtay.household;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.beneficiary.Sex;
import vn.chungtay.shared.http.Versioned;

/** A member, registered or known by name only. Partners see no names. */
public record MemberDetail(
        UUID id,
        UUID beneficiaryId,

        @Schema(description = "Of a registered person", examples = "75-2026-000123")
        String beneficiaryCode,

        @Schema(examples = "Trần Thị Lan") String fullName,
        Sex sex,
        @Schema(examples = "1985") Integer birthYear,
        @Schema(examples = "MOTHER") String relation,
        boolean head,
        LocalDate validFrom,
        LocalDate validTo,
        @Schema(examples = "MARRIED") String leavingReason,
        long version)
        implements Versioned {}
