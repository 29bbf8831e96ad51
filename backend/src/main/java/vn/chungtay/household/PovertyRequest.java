package vn.chungtay.household;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.beneficiary.PovertyStatus;

/** A yearly decision of the commune on poverty (Decree 07/2021, Decision 24/2021/QĐ-TTg), with its certificate. */
public record PovertyRequest(
        @Schema(description = "Chosen by a client that works offline. PUT ignores it")
        UUID id,

        @NotNull PovertyStatus status,

        @NotNull @Min(1990) @Max(2100) @Schema(description = "Year of the review", examples = "2025")
        Integer year,

        @Size(max = 100) @Schema(examples = "GCN-26041-0045")
        String certificateNumber,

        @Schema(description = "Not after today", examples = "2024-12-20")
        LocalDate decidedOn,

        @Size(max = 300) @Schema(examples = "UBND phường Long Bình")
        String decidedBy,

        @NotNull @Schema(description = "First day of the status", examples = "2025-01-01")
        LocalDate validFrom,

        @Schema(description = "First day it no longer holds; the next decision ends it otherwise")
        LocalDate validTo) {}
