/**
 * How often one caller may call. A bucket of one minute's requests per account or partner's system, filled steadily and
 * shared by all processes; for requests that nobody needs to sign in for, one per address and process.
 *
 * <p>A bucket that fills steadily never cuts off a caller who stays below his limit, and it has no window that a call
 * could prolong. Processes take from the shared row in blocks, so most requests cost no statement.
 */
package vn.chungtay.shared.ratelimit;
