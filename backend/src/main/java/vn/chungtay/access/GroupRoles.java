package vn.chungtay.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chungtay.oidc.ProviderDirectory;
import vn.chungtay.oidc.UnusableProvider;

/** The table from groups of the identity provider to roles and scopes: {@code CHUNGTAY_OIDC_ROLES}, lines split by ";". */
@ApplicationScoped
class GroupRoles {
    private final Optional<String> table;
    private final ProviderDirectory provider;

    GroupRoles(@ConfigProperty(name = "chungtay.oidc.roles") Optional<String> table, ProviderDirectory provider) {
        this.table = table;
        this.provider = provider;
    }

    void check(@Observes StartupEvent event) {
        if (provider.isConfigured() && rules().isEmpty()) {
            throw UnusableProvider.because(
                    "CHUNGTAY_OIDC_ROLES",
                    "chưa nhóm nào có vai trò, nên sẽ không ai vào được.",
                    "no group has a role, so nobody would be let in.");
        }
    }

    private List<GroupRule> rules() {
        return Arrays.stream(table.orElse("").split("[;\\n]"))
                .filter(line -> !line.isBlank())
                .map(GroupRule::parse)
                .toList();
    }

    /** What the groups of a person give, in the order of the table. */
    List<Grant> grants(List<String> groups) {
        return rules().stream()
                .flatMap(rule -> groups.stream().map(rule::grant).flatMap(Optional::stream))
                .distinct()
                .toList();
    }
}
