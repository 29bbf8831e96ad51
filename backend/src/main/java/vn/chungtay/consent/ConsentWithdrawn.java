package vn.chungtay.consent;

import java.util.UUID;

/**
 * A consent is about to end for good. Sent inside the transaction while the row is held, before it changes: what stands
 * on the consent comes down with it, or nothing happens.
 *
 * @param provinceCode province that holds the record
 * @param beneficiaryId whose consent it was
 * @param consentId the consent
 * @param purpose what it was for
 */
public record ConsentWithdrawn(String provinceCode, UUID beneficiaryId, UUID consentId, ConsentPurpose purpose) {}
