package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.http.ETags;

/** What changes of an organisation's history and parts have in common: how they begin and what they answer. */
@ApplicationScoped
class OrganisationChanges {
    private final OrganisationRepository organisations;
    private final OrganisationRights rights;
    private final OrganisationQueries queries;
    private final Clock clock;

    OrganisationChanges(
            OrganisationRepository organisations, OrganisationRights rights, OrganisationQueries queries, Clock clock) {
        this.organisations = organisations;
        this.rights = rights;
        this.queries = queries;
        this.clock = clock;
    }

    /** The organisation, locked, when the scope may change it and it is still as the request saw it. */
    Organisation begin(UUID id, String ifMatch, AccessScope scope) {
        Organisation organisation = rights.changeable(id, scope);
        ETags.requireMatch(ifMatch, organisation.version());
        return organisation;
    }

    /** Gives the organisation a new version, lets the database judge periods, and reads what there is now. */
    OrganisationDetail finish(Organisation organisation, AccessScope scope) {
        organisation.changed(scope.accountId(), clock.instant());
        organisations.flushAndCheckPeriods();
        return queries.detail(organisation.id(), null).orElseThrow();
    }
}
