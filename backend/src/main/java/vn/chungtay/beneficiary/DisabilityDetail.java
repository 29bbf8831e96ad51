package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** A disability as it was determined. */
public record DisabilityDetail(
        UUID id,
        List<DisabilityRequest.Type> types,
        DisabilityRequest.Level level,
        @Schema(examples = "KT-26041-0012") String certificateNumber,
        LocalDate issuedOn,
        @Schema(examples = "UBND phường Long Bình") String issuedBy,
        LocalDate validFrom,
        LocalDate validTo,
        long version)
        implements Versioned {}
