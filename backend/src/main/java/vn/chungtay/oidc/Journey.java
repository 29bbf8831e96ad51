package vn.chungtay.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import vn.chungtay.shared.persistence.InstallationSecrets;
import vn.chungtay.shared.type.Secrets;

/**
 * One way to the provider and back. All three follow from a secret that only the browser keeps and a key of the
 * installation, so nothing is stored for people who never come back, and any process may receive them.
 *
 * @param state goes there and back in the address: whoever brings it without the secret was sent by somebody else
 * @param nonce comes back inside the ID token: a token of another journey is no good
 * @param verifier is shown to the provider when the code is redeemed (RFC 7636): a stolen code is no good
 */
record Journey(String state, String nonce, String verifier) {
    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String PURPOSE = "oidc";

    static String newSecret(Instant now) {
        return Secrets.token() + "." + now.getEpochSecond();
    }

    static Journey of(String secret, InstallationSecrets keys) {
        return new Journey(part("state", secret, keys), part("nonce", secret, keys), part("verifier", secret, keys));
    }

    private static String part(String name, String secret, InstallationSecrets keys) {
        return Secrets.text(keys.digest(PURPOSE, name + " " + secret));
    }

    /** Whether the secret was made so short ago that its journey may end here. */
    static boolean isUnderWay(String secret, Instant now) {
        String[] parts = secret == null ? new String[0] : secret.split("\\.");
        return parts.length == 2
                && parts[1].matches("[0-9]{1,12}")
                && Instant.ofEpochSecond(Long.parseLong(parts[1])).plus(LONGEST).isAfter(now);
    }

    boolean began(String withState) {
        return MessageDigest.isEqual(
                state.getBytes(StandardCharsets.UTF_8), withState.getBytes(StandardCharsets.UTF_8));
    }

    /** What the provider is told of the verifier before (S256). */
    String challenge() {
        return Secrets.text(Secrets.hash(verifier));
    }
}
