package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** Somebody who cares, or cared, for the person. */
public record CarerDetail(
        UUID id,
        @Schema(examples = "Trần Thị Lan") String fullName,
        @Schema(examples = "GRANDPARENT") String relation,
        @Schema(examples = "0912 345 678") String phone,
        boolean legalGuardian,
        LocalDate validFrom,
        LocalDate validTo,
        long version)
        implements Versioned {}
