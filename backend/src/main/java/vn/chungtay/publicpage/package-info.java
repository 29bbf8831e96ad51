/**
 * What a province tells everybody without signing in: whom to call, what is announced, where to read on, which office
 * answers for the page and what its centres do; and the screens by which a department keeps it.
 *
 * <p>Invariants: 111 stands first; what has ended is not shown and not deleted; an announcement for staff reaches nobody
 * without a session; nothing here says anything about a person who is helped, and counts of people leave out what could point to one. Answers set no cookie.
 *
 * <p>It must not know articles and reports, which have features of their own, and of people it knows how many they are.
 */
package vn.chungtay.publicpage;
