/**
 * Values that the database must not hold in clear ({@link vn.chungtay.shared.sealedfield.SealedKind}). They are encrypted
 * before they reach it, under keys that it does not have, and what is looked for is found again by a keyed index of the
 * whole value.
 */
package vn.chungtay.shared.sealedfield;
