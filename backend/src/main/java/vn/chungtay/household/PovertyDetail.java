package vn.chungtay.household;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.beneficiary.PovertyStatus;
import vn.chungtay.shared.http.Versioned;

/** What the commune decided about a household for a time. */
public record PovertyDetail(
        UUID id,
        PovertyStatus status,
        @Schema(examples = "2025") int year,
        @Schema(examples = "GCN-26041-0045") String certificateNumber,
        LocalDate decidedOn,
        @Schema(examples = "UBND phường Long Bình") String decidedBy,
        LocalDate validFrom,
        LocalDate validTo,
        long version)
        implements Versioned {}
