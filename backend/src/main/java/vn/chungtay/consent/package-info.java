/**
 * What people agreed to: for which purpose, who spoke for a child, whether the child itself agreed, from when to when, and
 * when it was withdrawn.
 *
 * <p>Invariants: silence is no consent, so nothing is given by default; one row stands for one purpose; a child from the
 * age in the parameter CONSENT_AGE agrees itself (Decree 56/2017/NĐ-CP, Art. 36; Law 91/2025/QH15, Art. 24), and a consent
 * given for a younger one without its word ends on that birthday; rows are withdrawn with a reason, never deleted or
 * changed; two rows of one basis never hold for one purpose at once. Only an agreement opens something to others: what
 * the state does by law, or to save a life, is written down and opens nothing.
 *
 * <p>It knows people by id and must not know what is shown on the ground of a consent: who shows something asks
 * {@link vn.chungtay.consent.ConsentDirectory} and listens to {@link vn.chungtay.consent.ConsentWithdrawn}.
 */
package vn.chungtay.consent;
