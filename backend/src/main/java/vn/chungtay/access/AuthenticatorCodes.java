package vn.chungtay.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;
import vn.chungtay.shared.type.Secrets;

/**
 * Codes of authenticator apps (RFC 6238: six digits, steps of thirty seconds, SHA-1, which is what every app knows), and
 * the sealing of their secrets, each bound to its account.
 */
@ApplicationScoped
class AuthenticatorCodes {
    /** 160 bits, as long as the digest (RFC 4226). */
    private static final int SECRET_BYTES = 20;

    private static final long STEP_SECONDS = 30;

    /** Clocks may be half a minute apart. */
    private static final int DRIFT = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final FieldSealer sealer;
    private final Clock clock;

    AuthenticatorCodes(FieldSealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    byte[] newSecret() {
        return Secrets.bytes(SECRET_BYTES);
    }

    /** The step of time that a code is of, when it is one of now or of a step beside; every step is compared. */
    OptionalLong stepOf(String code, byte[] secret) {
        long now = clock.instant().getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = now - DRIFT; step <= now + DRIFT; step++) {
            if (MessageDigest.isEqual(at(step, secret), code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private byte[] at(long step, byte[] secret) {
        try {
            return generator
                    .generateOneTimePasswordString(
                            new SecretKeySpec(secret, generator.getAlgorithm()),
                            Instant.ofEpochSecond(step * STEP_SECONDS))
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] seal(byte[] secret, UUID account) {
        return sealer.seal(
                SealedKind.SECOND_FACTOR, account + " " + Base64.getEncoder().encodeToString(secret));
    }

    /** @throws IllegalStateException when it was sealed for another account, or with keys of another installation */
    byte[] open(byte[] kept, UUID account) {
        String[] opened = sealer.open(SealedKind.SECOND_FACTOR, kept).split(" ");
        if (!opened[0].equals(account.toString())) {
            throw new IllegalStateException("A second factor lies with an account that it does not belong to");
        }
        return Base64.getDecoder().decode(opened[1]);
    }
}
