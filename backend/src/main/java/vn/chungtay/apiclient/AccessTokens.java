package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Signs and reads access tokens (RFC 9068). They are made and read by this product alone, so one algorithm with a shared
 * key is enough, and no other is ever accepted: neither "none" nor a public key taken for a secret one.
 */
@ApplicationScoped
class AccessTokens {
    static final Duration LIFETIME = Duration.ofMinutes(10);
    static final String ISSUER = "urn:chungtay";
    static final String AUDIENCE = "urn:chungtay:api";
    static final String TYPE = "at+jwt";
    static final String SECRET = "sid";
    static final String GENERATION = "gen";
    static final String SCOPE = "scope";

    /** Clocks of two processes may differ a little. */
    private static final int SKEW_SECONDS = 5;

    private final TokenKeys keys;
    private final Clock clock;

    AccessTokens(TokenKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String issue(LiveClient client, Set<String> scopes) {
        TokenKey key = keys.signing();
        NumericDate now = NumericDate.fromMilliseconds(clock.millis());
        NumericDate end = NumericDate.fromMilliseconds(clock.millis());
        end.addSeconds(LIFETIME.toSeconds());
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(client.id().toString());
        claims.setStringClaim("client_id", client.clientId());
        claims.setStringClaim(SCOPE, String.join(" ", scopes));
        claims.setStringClaim(SECRET, client.secretId().toString());
        claims.setClaim(GENERATION, client.generation());
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setIssuedAt(now);
        claims.setNotBefore(now);
        claims.setExpirationTime(end);
        JsonWebSignature signed = new JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signed.setHeader("typ", TYPE);
        signed.setKeyIdHeaderValue(key.kid());
        signed.setKey(new HmacKey(key.value()));
        try {
            return signed.getCompactSerialization();
        } catch (JoseException fault) {
            throw new IllegalStateException("A token cannot be signed", fault);
        }
    }

    /** What a token says; empty when it is none of ours, not yet or no longer good, or for somebody else. */
    Optional<AccessToken> read(String token) {
        try {
            JwtClaims claims = reader().processToClaims(token);
            return Optional.of(new AccessToken(
                    UUID.fromString(claims.getJwtId()),
                    UUID.fromString(claims.getSubject()),
                    UUID.fromString(claims.getStringClaimValue(SECRET)),
                    claims.getClaimValue(GENERATION, Number.class).intValue(),
                    Set.of(claims.getStringClaimValue(SCOPE).split(" ")),
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue())));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException | NullPointerException bad) {
            return Optional.empty();
        }
    }

    private JwtConsumer reader() {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
                .setVerificationKeyResolver(this::keyOf)
                .setExpectedType(true, TYPE)
                .setExpectedIssuer(ISSUER)
                .setExpectedAudience(AUDIENCE)
                .setRequireSubject()
                .setRequireIssuedAt()
                .setRequireNotBefore()
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes((int) LIFETIME.toMinutes() + 1)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
    }

    private Key keyOf(JsonWebSignature signed, List<JsonWebStructure> outer) throws UnresolvableKeyException {
        return keys.find(signed.getKeyIdHeaderValue())
                .map(key -> new HmacKey(key.value()))
                .orElseThrow(() -> new UnresolvableKeyException("No such key"));
    }
}
