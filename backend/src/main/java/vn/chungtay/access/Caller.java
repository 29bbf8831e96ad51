package vn.chungtay.access;

import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chungtay.shared.type.NetworkRange;

/**
 * Who stands at the door: an address, and a browser and system in words. What a browser says of itself beyond that is
 * not kept.
 *
 * @param address of the network, null when unknown
 */
record Caller(String address, String browser, String system) {
    /** The more telling sign first: Edge calls itself Chrome, and Chrome calls itself Safari. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg/",
            "Edge",
            "OPR/",
            "Opera",
            "coc_coc",
            "Cốc Cốc",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    static Caller of(HttpServerRequest request, String address) {
        String agent = request.getHeader("User-Agent");
        return new Caller(address.isEmpty() ? null : address, named(BROWSERS, agent), named(SYSTEMS, agent));
    }

    /** What one subscriber cannot change at will: an IPv4 address, or the first half of an IPv6 address. */
    String network() {
        return address == null ? "unknown" : NetworkRange.subscriber(address);
    }

    private static String named(Map<String, String> signs, String agent) {
        return agent == null
                ? null
                : signs.entrySet().stream()
                        .filter(sign -> agent.contains(sign.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
