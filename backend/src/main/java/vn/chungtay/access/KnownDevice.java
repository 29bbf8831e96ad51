package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import vn.chungtay.shared.persistence.InstallationSecrets;
import vn.chungtay.shared.type.Secrets;

/**
 * Knows a browser again in which the person of an account has signed in: a cookie that only this installation can write.
 * It opens nothing; it only keeps the failures of others from making this browser wait. A new password makes it void.
 */
@ApplicationScoped
class KnownDevice {
    static final Duration LIFETIME = Duration.ofDays(180);

    private final InstallationSecrets secrets;
    private final Clock clock;

    KnownDevice(InstallationSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What the browser is given when its person has signed in. */
    String cookie(Account account) {
        String name = Secrets.token().substring(0, 16) + "." + clock.instant().getEpochSecond();
        return name + "." + seal(name, account);
    }

    /** Whether the cookie was given to a browser of this account, not too long ago and under its present password. */
    boolean knows(String cookie, Account account) {
        String[] parts = cookie == null ? new String[0] : cookie.split("\\.");
        if (parts.length != 3 || !parts[1].matches("[0-9]{1,12}")) {
            return false;
        }
        Instant given = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return given.plus(LIFETIME).isAfter(clock.instant())
                && MessageDigest.isEqual(
                        seal(parts[0] + "." + parts[1], account).getBytes(StandardCharsets.US_ASCII),
                        parts[2].getBytes(StandardCharsets.UTF_8));
    }

    private String seal(String name, Account account) {
        String sealed = name + "|" + account.id() + "|"
                + Base64.getEncoder().encodeToString(Secrets.hash(String.valueOf(account.passwordHash())));
        return Secrets.text(secrets.digest("device", sealed));
    }
}
