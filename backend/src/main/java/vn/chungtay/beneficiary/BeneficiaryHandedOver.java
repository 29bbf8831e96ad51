package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person has moved to another province and the record here closes. Sent inside the transaction, so that whatever else
 * holds the person here ends together with it.
 *
 * @param provinceCode province that hands over
 * @param id the record that closes
 * @param on first day in the other province
 */
public record BeneficiaryHandedOver(String provinceCode, UUID id, LocalDate on) {}
