/**
 * The database's own lock: what the role of the application may do, and whose rows the statements at hand may touch.
 * It holds when a query forgets its scope. It knows provinces and rights, and no feature.
 */
package vn.chungtay.shared.rowlock;
