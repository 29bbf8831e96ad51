package vn.chungtay.oidc;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the environment says of the identity provider ({@code CHUNGTAY_OIDC_…}); checked at the start. */
@ApplicationScoped
class ProviderSettings {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<String> issuer;
    private final String clientId;
    private final Optional<String> clientSecret;
    private final Optional<String> name;
    private final String scopes;
    private final String groupsClaim;
    private final String audience;
    private final Optional<List<String>> systems;
    private final boolean localAccounts;
    private final Duration pause;

    ProviderSettings(
            @ConfigProperty(name = "chungtay.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "chungtay.oidc.client-id", defaultValue = "chungtay") String clientId,
            @ConfigProperty(name = "chungtay.oidc.client-secret") Optional<String> clientSecret,
            @ConfigProperty(name = "chungtay.oidc.name") Optional<String> name,
            @ConfigProperty(name = "chungtay.oidc.scopes", defaultValue = "openid profile email") String scopes,
            @ConfigProperty(name = "chungtay.oidc.groups-claim", defaultValue = "groups") String groupsClaim,
            @ConfigProperty(name = "chungtay.oidc.audience", defaultValue = "chungtay-api") String audience,
            @ConfigProperty(name = "chungtay.oidc.systems") Optional<List<String>> systems,
            @ConfigProperty(name = "chungtay.oidc.local-accounts", defaultValue = "true") boolean localAccounts,
            @ConfigProperty(name = "chungtay.oidc.pause", defaultValue = "PT10S") Duration pause) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.name = name;
        this.scopes = scopes;
        this.groupsClaim = groupsClaim;
        this.audience = audience;
        this.systems = systems;
        this.localAccounts = localAccounts;
        this.pause = pause;
    }

    void check(@Observes StartupEvent event) {
        if (!isConfigured()) {
            return;
        }
        if (!isAddress(issuer())) {
            throw UnusableProvider.because(
                    "CHUNGTAY_OIDC_ISSUER",
                    "địa chỉ phải là https (hoặc http trên chính máy này).",
                    "the address must be https (or http on this machine).");
        }
        if (audience.equals(clientId)) {
            throw UnusableProvider.because(
                    "CHUNGTAY_OIDC_AUDIENCE",
                    "phải khác CHUNGTAY_OIDC_CLIENT_ID, nếu không thẻ đăng nhập của người sẽ được nhận như thẻ gọi API.",
                    "it must differ from CHUNGTAY_OIDC_CLIENT_ID, else ID tokens would pass for access tokens.");
        }
        systems();
    }

    private static boolean isAddress(String text) {
        try {
            return isSafe(URI.create(text));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    boolean isConfigured() {
        return issuer.isPresent();
    }

    /** As it stands in tokens, letter for letter. */
    String issuer() {
        return issuer.orElseThrow();
    }

    /** Where the provider describes itself (OpenID Connect Discovery 1.0, 4). */
    URI description() {
        return URI.create(issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration");
    }

    String clientId() {
        return clientId;
    }

    Optional<String> clientSecret() {
        return clientSecret;
    }

    /** As people know it. */
    String name() {
        return name.orElseGet(() -> URI.create(issuer()).getHost());
    }

    String scopes() {
        return scopes;
    }

    /** Where the ID token names the groups; dots lead into objects. */
    String groupsClaim() {
        return groupsClaim;
    }

    String audience() {
        return audience;
    }

    /** Registered systems (client ids) by their subjects at the provider. */
    Map<String, String> systems() {
        Map<String, String> known = new HashMap<>();
        for (String pair : systems.orElse(List.of())) {
            int split = pair.lastIndexOf('=');
            if (split < 1 || split == pair.length() - 1) {
                throw UnusableProvider.because(
                        "CHUNGTAY_OIDC_SYSTEMS",
                        "cần các cặp chủ-thể=mã-hệ-thống, cách nhau bằng dấu phẩy.",
                        "it takes pairs subject=client_id, separated by commas.");
            }
            known.put(
                    pair.substring(0, split).strip(), pair.substring(split + 1).strip());
        }
        return known;
    }

    boolean localAccountsAllowed() {
        return localAccounts || !isConfigured();
    }

    /** How long a provider that failed, or that was asked for an unknown key, is not asked again. */
    Duration pause() {
        return pause;
    }

    /** Secrets travel over TLS, or do not leave the machine. */
    static boolean isSafe(URI address) {
        return address.getHost() != null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost()));
    }
}
