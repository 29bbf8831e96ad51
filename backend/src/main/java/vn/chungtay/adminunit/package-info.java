/**
 * Provinces, districts (until 30/06/2025) and communes of Viet Nam, with the dates they were in force and what became
 * of them.
 *
 * <p>Invariants: a code stands for at most one unit of a level on a day, and may stand for another later; a number
 * (id) stands for one state for ever; addresses keep the number they were written with; a divided commune is never
 * mapped by guessing. The facts come with migrations, nobody edits them in the product.
 *
 * <p>It must not know who lives in a unit, nor what happens there.
 */
package vn.chungtay.adminunit;
