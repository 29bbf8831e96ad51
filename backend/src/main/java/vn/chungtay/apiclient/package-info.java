/**
 * Systems of partners that call the API by themselves: who they are (an administrator registers them for an
 * organisation), how they prove it (OAuth2 client credentials, RFC 6749, at {@code POST /oauth2/token}) and what their
 * tokens open.
 *
 * <p>A client may never do more than {@link vn.chungtay.access.Role#NGO_SYSTEM}. A secret is shown once and kept as a
 * hash. A token is signed and lives ten minutes, and every request asks the database whether its client, its secret and
 * its generation are still good, and that it was not given back ({@code POST /oauth2/revoke}, RFC 7009): blocking and
 * revoking hold at once, in every process. This package knows no table of
 * people, projects or money.
 */
package vn.chungtay.apiclient;
