package vn.chungtay.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.problem.Warning;

/** Membership in a group, with its evidence and how it ended. */
public record CircumstanceDetail(
        UUID id,
        @Schema(examples = "TE01") String groupCode,
        @Schema(examples = "TE0103") String subgroupCode,

        @Schema(description = "Shown only to accounts that may see restricted circumstances")
        boolean restricted,

        LocalDate validFrom,
        LocalDate validTo,
        @Schema(examples = "FAMILY_FOUND") String closingReason,
        @Schema(examples = "DEATH_CERTIFICATE") String evidenceKind,
        @Schema(examples = "45/TLKT-BS") String evidenceNumber,
        LocalDate evidenceDate,
        @Schema(examples = "UBND phường Long Bình") String decidedBy,
        String note,
        long version,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "What to look at, in answers to a change")
        List<Warning> warnings)
        implements Versioned {}
