package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.http.Versioned;

/** Where the person lived between two days. */
public record ResidenceDetail(UUID id, Address address, LocalDate validFrom, LocalDate validTo, long version)
        implements Versioned {}
