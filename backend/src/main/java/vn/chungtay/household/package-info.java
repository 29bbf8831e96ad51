/**
 * Households: where they live, who belongs to them and since when, the poverty status that the commune decides every
 * year, and assessments of what the family can carry.
 *
 * <p>Invariants: a person belongs to one household at a time and a household has one head at a time, which the database
 * enforces; poverty is a dated decision with a number, never a yes or no; a household and its members belong to one
 * province; nothing is deleted. This package asks {@link vn.chungtay.beneficiary.BeneficiaryDirectory} whether a person
 * exists for an account; it knows nothing of projects and money.
 */
package vn.chungtay.household;
