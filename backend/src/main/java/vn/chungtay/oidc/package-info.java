/**
 * The identity provider of an authority (OpenID Connect), when one is configured: leads a browser there and back
 * (authorization code with PKCE), reads its ID tokens, and reads the access tokens that it gave to systems.
 *
 * <p>Whatever comes from the provider is believed only when a key of its own signed it, for this product, now. Keys and
 * addresses are fetched when they are needed and kept while it does not answer; a process without a provider asks nobody
 * and costs nothing. This package knows no account, role or partner: who may do what is decided where they are kept.
 */
package vn.chungtay.oidc;
