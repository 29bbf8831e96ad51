/**
 * The lists that forms choose from, and the numbers of legal texts as dated parameters.
 *
 * <p>Invariants: a code keeps its meaning for ever, an entry that falls out of use keeps its code and gets an end date;
 * for one name, variant and place there is at most one value on a day; a province's own value wins over the national
 * one. A value that nobody has checked against a published text says so.
 *
 * <p>It must not know what the codes and numbers are used for.
 */
package vn.chungtay.codelist;
