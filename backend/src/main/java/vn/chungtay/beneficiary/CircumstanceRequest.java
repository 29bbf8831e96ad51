package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Membership in one of the 14 groups of the Law on Children (Art. 10), or a mark of hardship or risk. */
public record CircumstanceRequest(
        @Schema(description = "Chosen by a client that works offline; the server makes one otherwise. PUT ignores it")
        UUID id,

        @NotNull
        @Size(max = 20)
        @Schema(description = "TE01 to TE14, HARDSHIP or AT_RISK: list CIRCUMSTANCE", examples = "TE01")
        String groupCode,

        @Size(max = 20) @Schema(description = "Sub-group of the same list, where known", examples = "TE0103")
        String subgroupCode,

        @NotNull @Schema(description = "First day; not after today", examples = "2024-05-01")
        LocalDate validFrom,

        @Schema(description = "First day no longer in the group; then closingReason is needed")
        LocalDate validTo,

        @Size(max = 40) @Schema(description = "List CIRCUMSTANCE_CLOSING_REASON", examples = "FAMILY_FOUND")
        String closingReason,

        @Size(max = 40)
        @Schema(
                description =
                        "List EVIDENCE_KIND. TE04 needs a disability certificate, TE13 proof of illness or poverty",
                examples = "DEATH_CERTIFICATE")
        String evidenceKind,

        @Size(max = 100) @Schema(examples = "45/TLKT-BS") String evidenceNumber,

        @Schema(examples = "2024-04-20") LocalDate evidenceDate,

        @Size(max = 300) @Schema(description = "Who decided", examples = "UBND phường Long Bình")
        String decidedBy,

        @Size(max = 2000) String note) {}
