package vn.chungtay.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Where the provider's doors are, fetched from it and kept for an hour. */
@ApplicationScoped
class ProviderDescriptions {
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    private final Kept<ProviderDescription> description;

    ProviderDescriptions(ProviderHttp http, ProviderSettings settings, Clock clock) {
        description = new Kept<>(
                () -> ProviderDescription.of(http.get(settings.description()), settings.issuer()),
                KNOWN_FOR,
                settings.pause(),
                clock);
    }

    /** @throws ProviderSilent when it never answered */
    ProviderDescription get() {
        return description.get();
    }

    /** @throws ProviderSilent when it does not answer now: nobody is sent to a door that is shut */
    ProviderDescription live() {
        return description.live();
    }
}
