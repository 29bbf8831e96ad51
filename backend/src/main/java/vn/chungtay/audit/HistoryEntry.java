package vn.chungtay.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of a record: who, when, and what it said before and after. */
public record HistoryEntry(
        UUID id,
        Instant at,

        @Schema(examples = "specialist.dongnai") String accountName,

        @Schema(examples = "Chuyên viên Sở Y tế Đồng Nai") String displayName,

        @Schema(description = "Role at that time", examples = "PROVINCE_SPECIALIST")
        String role,

        AuditAction action,

        @Schema(description = "operationId of the contract", examples = "replaceBeneficiary")
        String operation,

        List<RowStory> changes) {}
