package vn.chungtay.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.chungtay.shared.persistence.InstallationSecrets;

/**
 * Codes of authenticator apps (RFC 6238: six digits, steps of thirty seconds, SHA-1, which is what every app knows), and
 * the sealing of their secrets with AES-GCM, each bound to its account.
 */
@ApplicationScoped
class AuthenticatorCodes {
    /** 160 bits, as long as the digest (RFC 4226). */
    private static final int SECRET_BYTES = 20;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final long STEP_SECONDS = 30;

    /** Clocks may be half a minute apart. */
    private static final int DRIFT = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final InstallationSecrets secrets;
    private final Clock clock;

    AuthenticatorCodes(InstallationSecrets secrets, Clock clock) {
        this.secrets = secrets;
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
        byte[] nonce = Secrets.bytes(NONCE_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, account);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] open(byte[] kept, UUID account) {
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        return run(Cipher.DECRYPT_MODE, nonce, sealed, account);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, UUID account) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(secrets.key("second-factor"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("A second factor cannot be sealed or opened", fault);
        }
    }
}
