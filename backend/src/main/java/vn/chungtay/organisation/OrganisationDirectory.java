package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.shared.problem.Problem;

/** What other features ask about organisations. They keep the id and ask for the name of the day they print. */
@ApplicationScoped
public class OrganisationDirectory {
    private final OrganisationRepository organisations;
    private final OrganisationNameQueries names;
    private final OrganisationTreeQueries trees;

    OrganisationDirectory(
            OrganisationRepository organisations, OrganisationNameQueries names, OrganisationTreeQueries trees) {
        this.organisations = organisations;
        this.names = names;
        this.trees = trees;
    }

    /** Whether there is such an organisation, dissolved or not. */
    public boolean exists(UUID id) {
        return id != null && organisations.exists(id);
    }

    /** What kind of organisation it is. */
    public Optional<OrganisationKind> kindOf(UUID id) {
        return organisations.findByIdOptional(id).map(Organisation::kind);
    }

    /** The province of today it belongs to; empty for national and international ones. */
    public Optional<String> provinceOf(UUID id) {
        return organisations.findByIdOptional(id).map(Organisation::provinceCode);
    }

    /**
     * An organisation and what stood below it on a day.
     *
     * @throws Problem 404 when it did not exist on that day
     */
    public OrganisationTree treeBelow(UUID root, LocalDate day) {
        return trees.tree(root, null, day);
    }

    /** The name on a day; before its first name, the first one. */
    public Optional<String> nameOn(UUID id, LocalDate date) {
        return Optional.ofNullable(namesOn(Set.of(id), date).get(id));
    }

    /** The names of several organisations on a day, by one statement; unknown ids are left out. */
    public Map<UUID, String> namesOn(Collection<UUID> ids, LocalDate date) {
        return ids.isEmpty() ? new HashMap<>() : names.on(ids, date);
    }
}
