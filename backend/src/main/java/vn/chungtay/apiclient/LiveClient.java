package vn.chungtay.apiclient;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.chungtay.access.Role;
import vn.chungtay.shared.type.NetworkRange;

/**
 * A registered system as it stands at this instant, with the secret it proved itself by.
 *
 * @param secretId the secret that was sent, or that bought the token; null with a token of the identity provider
 * @param generation of tokens that are good
 */
record LiveClient(
        UUID id,
        String clientId,
        String name,
        UUID organisationId,
        UUID secretId,
        Set<String> scopes,
        List<String> networks,
        int requestsPerMinute,
        LocalDate expiresOn,
        boolean blocked,
        int generation) {
    boolean over(LocalDate today) {
        return expiresOn != null && !expiresOn.isAfter(today);
    }

    boolean mayCallFrom(String address) {
        return networks.isEmpty()
                || networks.stream().anyMatch(network -> NetworkRange.parse(network)
                        .map(range -> range.contains(address))
                        .orElse(false));
    }

    /** What of the wanted permissions it has now: what it was registered with, and never more than its role. */
    Set<String> granted(Set<String> wanted) {
        Set<String> granted = new TreeSet<>(wanted);
        granted.retainAll(scopes);
        granted.retainAll(Role.NGO_SYSTEM.permissions());
        return granted;
    }
}
