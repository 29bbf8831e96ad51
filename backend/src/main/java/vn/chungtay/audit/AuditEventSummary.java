package vn.chungtay.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event in a list: who did what, when, with which record. Never what the record says. */
public record AuditEventSummary(
        UUID id,
        Instant at,

        @Schema(
                description = "Absent when nobody was signed in; chungtay for what the product does by itself",
                examples = "specialist.dongnai")
        String accountName,

        @Schema(description = "Name of the account's holder, as it is today", examples = "Chuyên viên Sở Y tế Đồng Nai")
        String displayName,

        @Schema(description = "Role at that time", examples = "PROVINCE_SPECIALIST")
        String role,

        @Schema(description = "Network address of the caller", examples = "10.12.0.7")
        String address,

        AuditAction action,

        @Schema(description = "operationId of the contract", examples = "getBeneficiary")
        String operation,

        @Schema(description = "Collection, as in paths", examples = "beneficiaries")
        String resource,

        @Schema(examples = "0197e3a2-5f41-7c3e-9a1b-2f6d8c4e7b10")
        String resourceId,

        @Schema(
                description = "The record's code for paper, of people, households and projects",
                examples = "75-2026-000123")
        String code,

        @Schema(examples = "75") String provinceCode,
        AuditOutcome outcome,

        @Schema(description = "The reason that was given", examples = "Xét duyệt hồ sơ trợ giúp tháng 11")
        String reason,

        @Schema(description = "Rows that were shown, of lists", examples = "25")
        Integer rows) {}
