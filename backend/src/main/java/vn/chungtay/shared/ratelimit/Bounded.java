package vn.chungtay.shared.ratelimit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers the callers that called last, and no more than so many, whoever calls. */
final class Bounded<K, V> {
    private final Map<K, V> kept;

    Bounded(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized V get(K key, Supplier<V> fresh) {
        return kept.computeIfAbsent(key, unused -> fresh.get());
    }

    synchronized int size() {
        return kept.size();
    }
}
