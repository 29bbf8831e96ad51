/**
 * People who are helped: who they are, where they live, what circumstances they are in, who cares for them, whether
 * they go to school, where they stay, what they need, and the timeline of all of it.
 *
 * <p>Invariants: nothing is deleted, records close with a reason; facts that change are dated, {@code validTo} being the
 * first day no longer valid; no two rows of one kind overlap for one person; a person belongs to one province and no row
 * points into another one; names and birth dates may be unknown or imprecise; an identity number is never compared with
 * the residence.
 *
 * <p>This package knows people, not households, projects, money or activities: those refer to a person by id and ask
 * {@link vn.chungtay.beneficiary.BeneficiaryDirectory}. Only the timeline and the filters read their tables, never
 * their classes.
 */
package vn.chungtay.beneficiary;
