/**
 * What people outside report or ask, without an account and without a name if they wish, and the record of receipt that
 * an office makes of it (Mẫu 01, Decree 56/2017/NĐ-CP, Article 25).
 *
 * <p>Invariants: a report gets a code that cannot be guessed; what it says, about whom and by whom is sealed in the
 * database and shown only to accounts that may see what is restricted, each time with an event in the audit; neither
 * logs nor the audit learn the address of who reports. Nothing that was sent is thrown away: what looks like a program's
 * doing waits at the end of the queue. One report becomes at most one record of receipt.
 *
 * <p>It must not know the register of people nor how a case goes on.
 */
package vn.chungtay.feedback;
