package vn.chungtay.household;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.beneficiary.PovertyStatus;

/** One household in a list, as it was on the day of the list. */
public record HouseholdSummary(
        UUID id,
        @Schema(examples = "75-H-2026-000045") String code,

        @Schema(description = "Absent while unknown, and for partners", examples = "Trần Thị Lan")
        String headName,

        @Schema(examples = "75") String provinceCode,
        @Schema(examples = "26041") String communeCode,
        @Schema(examples = "Phường Long Bình") String communeName,
        @Schema(examples = "Ấp 3") String hamlet,
        @Schema(examples = "4") int members,

        @Schema(description = "Members below the law's age limit of that day", examples = "2")
        int children,

        PovertyStatus poverty,
        HouseholdStatus status,
        Instant updatedAt) {}
