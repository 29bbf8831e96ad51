package vn.chungtay.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0).
 *
 * @param signOut where people sign out of it, null when it says nothing of that
 */
record ProviderDescription(URI authorization, URI token, URI keys, URI signOut) {

    /** @throws ProviderSilent when it describes somebody else, or asks for secrets in the open */
    static ProviderDescription of(JsonNode described, String issuer) {
        if (!described.path("issuer").asText().equals(issuer)) {
            throw new ProviderSilent("It calls itself by another name than CHUNGTAY_OIDC_ISSUER");
        }
        return new ProviderDescription(
                needed(described, "authorization_endpoint"),
                needed(described, "token_endpoint"),
                needed(described, "jwks_uri"),
                described.hasNonNull("end_session_endpoint") ? needed(described, "end_session_endpoint") : null);
    }

    private static URI needed(JsonNode described, String name) {
        try {
            URI address = URI.create(described.path(name).asText());
            if (ProviderSettings.isSafe(address)) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            // said below
        }
        throw new ProviderSilent("It describes no usable " + name);
    }
}
