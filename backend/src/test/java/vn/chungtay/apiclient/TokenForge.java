package vn.chungtay.apiclient;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Makes tokens that differ from good ones in one thing; unchanged, what it makes is good. */
final class TokenForge {
    private final Clock clock;
    private final JwtClaims claims = new JwtClaims();
    private String kid;
    private byte[] key;
    private String algorithm = "HS256";
    private String type = "at+jwt";

    TokenForge(TokenKeys keys, Clock clock, Systems.Registered system) {
        this.clock = clock;
        TokenKey signing = keys.signing();
        kid = signing.kid();
        key = signing.value();
        claims.setIssuer("urn:chungtay");
        claims.setAudience("urn:chungtay:api");
        claims.setSubject(system.id());
        claims.setStringClaim("scope", "beneficiary:read project:read");
        claims.setStringClaim("sid", system.secretId());
        claims.setClaim("gen", 0);
        claims.setJwtId(UUID.randomUUID().toString());
        between(Duration.ZERO, Duration.ofMinutes(10));
    }

    private void between(Duration start, Duration end) {
        claims.setIssuedAt(after(start));
        claims.setNotBefore(after(start));
        claims.setExpirationTime(after(end));
    }

    private NumericDate after(Duration duration) {
        return NumericDate.fromMilliseconds(clock.instant().plus(duration).toEpochMilli());
    }

    TokenForge shifted(Duration by) {
        between(by, by.plusMinutes(10));
        return this;
    }

    TokenForge lifetime(Duration duration) {
        between(Duration.ZERO, duration);
        return this;
    }

    TokenForge audience(String value) {
        claims.setAudience(value);
        return this;
    }

    TokenForge issuer(String value) {
        claims.setIssuer(value);
        return this;
    }

    TokenForge subject(String value) {
        claims.setSubject(value);
        return this;
    }

    TokenForge scopes(Set<String> scopes) {
        claims.setStringClaim("scope", String.join(" ", scopes));
        return this;
    }

    TokenForge key(byte[] value) {
        key = value;
        return this;
    }

    TokenForge kid(String value) {
        kid = value;
        return this;
    }

    TokenForge algorithm(String value) {
        algorithm = value;
        return this;
    }

    TokenForge type(String value) {
        type = value;
        return this;
    }

    String token() {
        JsonWebSignature signed = new JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setAlgorithmHeaderValue(algorithm);
        signed.setHeader("typ", type);
        signed.setKeyIdHeaderValue(kid);
        signed.setKey(new HmacKey(key));
        signed.setDoKeyValidation(false);
        try {
            return signed.getCompactSerialization();
        } catch (JoseException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
