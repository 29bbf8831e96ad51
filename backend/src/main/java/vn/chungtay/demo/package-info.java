/**
 * The reference data set: the facts of five published articles of the years 2022 to 2025, and around them people,
 * households, money and activities that are invented and say so. It is the demonstration, and tests measure the product
 * against it.
 *
 * <p>Invariants: what an article states stands here exactly as it states it; everything else carries the mark
 * {@code invented} or a note; people are invented without exception, from one generator with a fixed seed; the same
 * installation always receives the same rows with the same ids, except for a few dates around the day of loading that
 * keep the dashboard alive. It is loaded once, into a database that does not hold it yet, in one transaction.
 *
 * <p>It writes tables directly and knows no feature but {@code access}, whose directory makes the accounts. Nobody
 * imports it.
 */
package vn.chungtay.demo;
