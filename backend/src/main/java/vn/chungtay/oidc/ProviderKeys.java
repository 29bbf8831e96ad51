package vn.chungtay.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The public keys of the provider. A token that names an unknown key has them fetched, once in a pause; otherwise they
 * are fetched anew every ten minutes, so that a key that was taken back is worth nothing soon.
 */
@ApplicationScoped
class ProviderKeys implements VerificationKeyResolver {
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

    private final Kept<List<JsonWebKey>> keys;

    ProviderKeys(ProviderHttp http, ProviderDescriptions descriptions, ProviderSettings settings, Clock clock) {
        keys = new Kept<>(() -> read(http.get(descriptions.get().keys())), KNOWN_FOR, settings.pause(), clock);
    }

    @Override
    public Key resolveKey(JsonWebSignature signed, List<JsonWebStructure> outer) throws UnresolvableKeyException {
        try {
            JsonWebKey key = select(signed, keys.get());
            if (key == null) {
                key = select(signed, keys.renewed());
            }
            if (key != null && isMeantFor(key, signed)) {
                return key.getKey();
            }
        } catch (JoseException unusable) {
            // said below
        }
        throw new UnresolvableKeyException("No such key");
    }

    /** By id, use, type and algorithm: a key is never taken for another kind than its own. */
    private static JsonWebKey select(JsonWebSignature signed, List<JsonWebKey> from) throws JoseException {
        return new VerificationJwkSelector().select(signed, from);
    }

    private static boolean isMeantFor(JsonWebKey key, JsonWebSignature signed) {
        return key.getAlgorithm() == null || key.getAlgorithm().equals(signed.getAlgorithmHeaderValue());
    }

    private static List<JsonWebKey> read(JsonNode set) {
        List<JsonWebKey> read = new ArrayList<>();
        for (JsonNode key : set.path("keys")) {
            try {
                if (JsonWebKey.Factory.newJwk(key.toString()) instanceof PublicJsonWebKey known) {
                    read.add(known);
                }
            } catch (JoseException ofAnotherKind) {
                // a set may hold keys that only others understand (RFC 7517, 5)
            }
        }
        return List.copyOf(read);
    }
}
