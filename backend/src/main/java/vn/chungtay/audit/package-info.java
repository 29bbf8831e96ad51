/**
 * The proof of who did what with whose data.
 *
 * <p>A write leaves its event in its own transaction ({@link vn.chungtay.audit.TransactionWatch}), with what every row
 * held before and after; features do not know of it. Reads of people, searches, exports, signing in and refusals leave
 * theirs before the answer does ({@link vn.chungtay.audit.AuditFilter}, {@link vn.chungtay.audit.EventWriter}). Events
 * are only added; {@link vn.chungtay.audit.Sealer} chains them per province and day, and
 * {@link vn.chungtay.audit.Verification} finds what was changed, taken away or put in afterwards.
 *
 * <p>This package knows access and the administrative units; features ask it for the history of a record through
 * {@link vn.chungtay.audit.HistoryDirectory}. Restricted values never get in: a keyed digest shows that they changed.
 */
package vn.chungtay.audit;
