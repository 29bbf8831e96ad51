/**
 * Values that the database must not hold in clear: identity numbers. They are encrypted before they reach it, under keys
 * that it does not have, and found again by a keyed index of the whole value.
 */
package vn.chungtay.shared.sealedfield;
