package vn.chungtay.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chungtay.shared.type.NetworkRange;

class CallerAddressTest {
    private final CallerAddress behindProxies = new CallerAddress(Optional.of(List.of("10.0.0.0/8", "::1")));

    @Test
    void aForwardedAddressIsBelievedOnlyFromANamedProxy() {
        CallerAddress plain = new CallerAddress(Optional.empty());
        assertThat(plain.of("198.51.100.9", List.of("203.0.113.7"))).isEqualTo("198.51.100.9");
        assertThat(behindProxies.of("198.51.100.9", List.of("203.0.113.7"))).isEqualTo("198.51.100.9");
        assertThat(behindProxies.of("10.0.0.1", List.of("203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(behindProxies.of("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
    }

    @Test
    void whatTheCallerWroteBeforeTheProxiesAddedTheirsIsNotBelieved() {
        assertThat(behindProxies.of("10.0.0.1", List.of("1.1.1.1, 203.0.113.7, 10.2.3.4")))
                .isEqualTo("203.0.113.7");
        assertThat(behindProxies.of("10.0.0.1", List.of("1.1.1.1", "203.0.113.7")))
                .isEqualTo("203.0.113.7");
        assertThat(behindProxies.of("::1", List.of("evil.example"))).isEqualTo("::1");
    }

    @Test
    void rangesKnowTheirAddresses() {
        NetworkRange office = NetworkRange.parse("203.0.113.128/25").orElseThrow();
        assertThat(office.contains("203.0.113.128")).isTrue();
        assertThat(office.contains("203.0.113.127")).isFalse();
        assertThat(office.contains("::ffff:203.0.113.200")).isTrue();
        assertThat(office.contains("2001:db8::1")).isFalse();
        assertThat(office.contains("localhost")).isFalse();
        assertThat(NetworkRange.parse("2001:db8::/32").orElseThrow().contains("2001:db8:ffff::1"))
                .isTrue();
        assertThat(NetworkRange.parse("203.0.113.7").orElseThrow().contains("203.0.113.8"))
                .isFalse();
        for (String bad :
                List.of("", "/24", "localhost/24", "1.2.3.4/0", "1.2.3.4/33", "1.2.3.4/x", "1.2.3", "::/129")) {
            assertThat(NetworkRange.parse(bad)).as(bad).isEmpty();
        }
    }
}
