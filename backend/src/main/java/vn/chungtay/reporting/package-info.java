/**
 * Figures: read-only counts and sums over the tables of all features, each as of a day and within the scope of who asks.
 *
 * <p>Invariants: a number is computed from rows, never stored and never typed in; a number of people comes with the
 * address of the list that explains it, and that list is as long as the number says; persons (distinct) and memberships
 * (rows) are different units and are never added up; whatever the reader may not see is not counted.
 *
 * <p>It imports no feature and no feature imports it: what it knows of them is their tables.
 */
package vn.chungtay.reporting;
