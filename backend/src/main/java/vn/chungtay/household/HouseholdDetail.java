package vn.chungtay.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.beneficiary.Address;
import vn.chungtay.shared.http.Versioned;

/** Everything about one household. Partners see no names, address, phone or free text. */
public record HouseholdDetail(
        UUID id,
        @Schema(examples = "75-H-2026-000045") String code,
        @Schema(examples = "75") String provinceCode,
        Address address,
        @Schema(examples = "0912 345 678") String phone,
        @Schema(examples = "Nhà cấp 4, hai phòng") String note,
        HouseholdStatus status,
        LocalDate closedOn,

        @Schema(description = "List HOUSEHOLD_CLOSING_REASON")
        String closingReason,

        @Schema(description = "The head first, former members last")
        List<MemberDetail> members,

        @Schema(description = "Newest first") List<PovertyDetail> povertyStatuses,
        @Schema(description = "Newest first") List<AssessmentDetail> assessments,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
