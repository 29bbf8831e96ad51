/**
 * Who you are, what you may do, what you may see.
 *
 * <p>Permissions are checked at the resource ({@code @PermissionsAllowed}), the {@link vn.chungtay.access.AccessScope}
 * inside every query. {@link vn.chungtay.access.Role} is the one place that says which role may do what. What lies
 * outside a scope looks absent: 404, not listed, not counted, not exported. This package knows no feature's tables.
 *
 * <p>Accounts are kept by administrators and never deleted; nobody changes the own one. Whatever opens a door (passwords,
 * links, sessions, recovery codes) is kept as a hash only, and shown to a person once.
 */
package vn.chungtay.access;
