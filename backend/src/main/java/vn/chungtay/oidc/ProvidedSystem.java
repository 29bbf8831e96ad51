package vn.chungtay.oidc;

import java.util.Set;

/**
 * A system that has a good token of the provider.
 *
 * @param clientId as which it is registered here
 * @param scopes for which the token was given
 */
public record ProvidedSystem(String clientId, Set<String> scopes) {}
