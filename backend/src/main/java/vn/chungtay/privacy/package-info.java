/**
 * The rights of the person whose data is held: what people ask about their data and by when the law wants it answered,
 * everything that is held about one of them as a file, records that stand still, records whose time is over, and what
 * went wrong with data.
 *
 * <p>Invariants: due dates are counted from dated parameters and the calendar of offices, and stay as they were counted;
 * what is closed stays as it is; a record is anonymised by two people, once and for ever, and every figure stays what it
 * was.
 *
 * <p>It reads and empties tables of other features by their names ({@code HeldData}): a person's right is to all that is
 * held, whoever holds it. It must not know what those features do with their rows.
 */
package vn.chungtay.privacy;
