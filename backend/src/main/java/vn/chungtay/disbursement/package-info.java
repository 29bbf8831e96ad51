/**
 * Money and goods that leave a component's budget for a person, a household or an organisation.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A posted row is never changed; a mistake is reversed, which gives the money back and keeps the row.
 *   <li>The amount is added to the component in the transaction of the row, so the database refuses more than the
 *       budget, also when two are posted at the same moment.
 *   <li>Every row is in the currency of its project, has a voucher number that is unique in the project, and exactly one
 *       recipient.
 *   <li>In kind, the published value may be for all or for each; the basis is stored, never guessed.
 * </ul>
 *
 * <p>It must not know what the money achieves: indicators and figures belong to {@code project}.
 */
package vn.chungtay.disbursement;
