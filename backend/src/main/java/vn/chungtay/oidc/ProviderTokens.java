package vn.chungtay.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Reads what the provider signed: by a public key of its own and nothing else (neither "none" nor a shared secret), for
 * whom it was meant, and while it is good.
 */
@ApplicationScoped
class ProviderTokens {
    /** Clocks of two machines may differ a little. */
    private static final int SKEW_SECONDS = 10;

    private static final int LONGEST_MINUTES = 24 * 60;

    /** An ID token is read in the moment it is made. */
    private static final int FRESH_SECONDS = 600;

    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
            AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512);

    private final ProviderSettings settings;
    private final ProviderKeys keys;
    private final Clock clock;

    ProviderTokens(ProviderSettings settings, ProviderKeys keys, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /** What an ID token says (OpenID Connect Core 1.0, 3.1.3.7); empty when it is not good for this sign-in. */
    Optional<JwtClaims> identity(String token, String nonce) {
        return read(
                        token,
                        builder()
                                .setExpectedAudience(settings.clientId())
                                .setIssuedAtRestrictions(SKEW_SECONDS, FRESH_SECONDS))
                .filter(claims -> same(claims.getClaimValueAsString("nonce"), nonce))
                .filter(claims ->
                        !claims.hasClaim("azp") || settings.clientId().equals(claims.getClaimValueAsString("azp")));
    }

    /** What an access token for this product's API says; empty when it is none, or not good. */
    Optional<JwtClaims> access(String token) {
        if (!saysItIsOfTheProvider(token)) {
            return Optional.empty();
        }
        return read(token, builder().setExpectedAudience(settings.audience()))
                // Keycloak says what kind of token it is: only access tokens open the API
                .filter(claims -> !claims.hasClaim("typ") || "Bearer".equals(claims.getClaimValueAsString("typ")));
    }

    /** Only for a token that calls itself the provider's is the provider asked for its keys: others are refused anyway. */
    private boolean saysItIsOfTheProvider(String token) {
        try {
            return settings.issuer()
                    .equals(new JwtConsumerBuilder()
                            .setSkipAllValidators()
                            .setSkipSignatureVerification()
                            .setDisableRequireSignature()
                            .build()
                            .processToClaims(token)
                            .getIssuer());
        } catch (InvalidJwtException | MalformedClaimException none) {
            return false;
        }
    }

    private JwtConsumerBuilder builder() {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ALGORITHMS)
                .setVerificationKeyResolver(keys)
                .setExpectedIssuer(true, settings.issuer())
                .setRequireSubject()
                .setRequireIssuedAt()
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(LONGEST_MINUTES)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()));
    }

    /** @throws ProviderSilent when the keys are needed and the provider does not answer */
    private static Optional<JwtClaims> read(String token, JwtConsumerBuilder builder) {
        try {
            return Optional.of(builder.build().processToClaims(token));
        } catch (InvalidJwtException bad) {
            for (Throwable cause = bad; cause != null; cause = cause.getCause()) {
                if (cause instanceof ProviderSilent silent) {
                    throw silent;
                }
            }
            return Optional.empty();
        }
    }

    private static boolean same(String one, String other) {
        return one != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
