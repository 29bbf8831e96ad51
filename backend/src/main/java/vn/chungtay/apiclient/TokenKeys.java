package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.type.Secrets;

/**
 * The key that signs now, and those that signed what may still be in use. A key signs for thirty days, then a new one is
 * made; it is forgotten when the one after it is made. Two processes may make one at the same time: both are good.
 */
@ApplicationScoped
class TokenKeys {
    private static final Duration SIGNS_FOR = Duration.ofDays(30);
    private static final Duration KNOWN_FOR = SIGNS_FOR.plus(SIGNS_FOR);
    private static final int KEY_BYTES = 32;

    private final TokenKeyRepository kept;
    private final Clock clock;
    private volatile List<TokenKey> known = List.of();

    TokenKeys(TokenKeyRepository kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    TokenKey signing() {
        return fresh(known).or(() -> fresh(reload())).orElseGet(this::make);
    }

    /** The key of an id; another process may have made it a moment ago. */
    Optional<TokenKey> find(String kid) {
        return kid == null ? Optional.empty() : in(known, kid).or(() -> in(reload(), kid));
    }

    private Optional<TokenKey> fresh(List<TokenKey> keys) {
        Instant limit = clock.instant().minus(SIGNS_FOR);
        return keys.stream().filter(key -> key.madeAt().isAfter(limit)).findFirst();
    }

    private static Optional<TokenKey> in(List<TokenKey> keys, String kid) {
        return keys.stream().filter(key -> key.kid().equals(kid)).findFirst();
    }

    private List<TokenKey> reload() {
        known = kept.all();
        return known;
    }

    private synchronized TokenKey make() {
        Optional<TokenKey> made = fresh(reload());
        if (made.isPresent()) {
            return made.get();
        }
        Instant now = clock.instant();
        TokenKey key = new TokenKey(UUID.randomUUID().toString().substring(0, 8), Secrets.bytes(KEY_BYTES), now);
        kept.add(key, now.minus(KNOWN_FOR));
        reload();
        return key;
    }
}
