package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.chungtay.oidc.ProviderDirectory;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Names for the parts of a scope, as they are today. */
@ApplicationScoped
class MeQueries {
    private static final String NAMES = """
            SELECT (SELECT full_name FROM admin_unit
                     WHERE level = 'PROVINCE' AND code = CAST(:province AS text)
                       AND daterange(valid_from, valid_to) @> CAST(:today AS date)) AS province_name,
                   (SELECT full_name FROM admin_unit
                     WHERE level = 'COMMUNE' AND code = CAST(:commune AS text)
                       AND daterange(valid_from, valid_to) @> CAST(:today AS date)) AS commune_name,
                   (SELECT name FROM organisation_name
                     WHERE organisation_id = CAST(:organisation AS uuid)
                       AND daterange(valid_from, valid_to) @> CAST(:today AS date)) AS organisation_name""";

    private final Sql sql;
    private final ProviderDirectory provider;
    private final Clock clock;

    MeQueries(Sql sql, ProviderDirectory provider, Clock clock) {
        this.sql = sql;
        this.provider = provider;
        this.clock = clock;
    }

    Me describe(SignedIn account) {
        AccessScope scope = account.scope();
        return sql.one(
                        Select.of(NAMES)
                                .bind("province", scope.provinceCode())
                                .bind("commune", scope.communeCode())
                                .bind("organisation", scope.organisationId())
                                .bind("today", LocalDate.now(clock)),
                        row -> new Me(
                                account.username(),
                                account.displayName(),
                                account.role(),
                                account.permissions().stream().sorted().toList(),
                                new Me.Scope(
                                        scope.level(),
                                        scope.provinceCode(),
                                        row.text("province_name"),
                                        scope.communeCode(),
                                        row.text("commune_name"),
                                        scope.organisationId(),
                                        row.text("organisation_name"),
                                        scope.restrictedAllowed(),
                                        scope.pseudonymised()),
                                account.session() == null
                                        ? SecondFactorState.OFF
                                        : account.session().secondFactor(),
                                account.session() != null && account.session().provided() && provider.isConfigured()
                                        ? provider.name()
                                        : null,
                                account.session() == null
                                        ? null
                                        : account.session().previousSignInAt()))
                .orElseThrow();
    }
}
