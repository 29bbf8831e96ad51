package vn.chungtay.shared.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chungtay.shared.type.NetworkRange;

/**
 * From where a request comes. {@code X-Forwarded-For} can be written by anybody, so it is only read when the connection
 * comes from a proxy that the operator named ({@code CHUNGTAY_TRUSTED_PROXIES}), and then from its end: the last address
 * that is no such proxy is the caller.
 */
@ApplicationScoped
public class CallerAddress {
    private static final String FORWARDED = "X-Forwarded-For";

    private final List<NetworkRange> proxies;

    CallerAddress(@ConfigProperty(name = "chungtay.trusted-proxies") Optional<List<String>> proxies) {
        this.proxies = proxies.orElse(List.of()).stream()
                .map(String::strip)
                .map(text -> NetworkRange.parse(text)
                        .orElseThrow(() -> new IllegalStateException(
                                "CHUNGTAY_TRUSTED_PROXIES holds something that is no network")))
                .toList();
    }

    /** The caller's IP address in figures. */
    public String of(HttpServerRequest request) {
        SocketAddress peer = request.remoteAddress();
        String address = peer == null || peer.hostAddress() == null ? "" : peer.hostAddress();
        return of(address, request.headers().getAll(FORWARDED));
    }

    String of(String peer, List<String> forwarded) {
        String caller = peer;
        String[] hops = String.join(",", forwarded).split(",");
        for (int i = hops.length - 1; i >= 0 && isProxy(caller); i--) {
            String hop = hops[i].strip();
            if (!NetworkRange.isAddress(hop)) {
                break;
            }
            caller = hop;
        }
        return caller;
    }

    private boolean isProxy(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }
}
