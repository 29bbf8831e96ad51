/**
 * Official documents: plans, decisions, reports, letters … by number, date and issuer, as the texts that other things
 * are done by.
 *
 * <p>Invariants: a number is kept as it is printed ("179/KH-UBND"); its type is read from the abbreviation in it unless
 * somebody says otherwise; within a province a number and a date belong to one document.
 *
 * <p>It must not know what a document was for beyond listing who refers to it.
 */
package vn.chungtay.document;
