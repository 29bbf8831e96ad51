package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.problem.Problem;

/** What other features ask about people: whether there is such a person for this account, and whom a text names. */
@ApplicationScoped
public class BeneficiaryDirectory {
    private final BeneficiaryRepository beneficiaries;
    private final NamedChildQueries names;

    BeneficiaryDirectory(BeneficiaryRepository beneficiaries, NamedChildQueries names) {
        this.beneficiaries = beneficiaries;
        this.names = names;
    }

    /**
     * A person as other features may show it.
     *
     * @param provinceCode province that holds the record
     * @param code code for paper
     * @param displayName the name, or the code where the name is unknown or hidden from the account
     * @param birthDate as stored, null while unknown or hidden
     * @param closed whether the record is closed
     */
    public record VisibleBeneficiary(
            String provinceCode, UUID id, String code, String displayName, LocalDate birthDate, boolean closed) {}

    /** The person, or empty when there is none or it lies outside the scope: both look the same. */
    public Optional<VisibleBeneficiary> requireVisible(UUID id, AccessScope scope) {
        return beneficiaries.findVisible(List.of(id), scope).stream().findFirst();
    }

    /** Those of these people that the account sees, by their ids, in one statement. */
    public Map<UUID, VisibleBeneficiary> visibleAmong(Collection<UUID> ids, AccessScope scope) {
        return beneficiaries.findVisible(ids, scope).stream()
                .collect(Collectors.toMap(VisibleBeneficiary::id, Function.identity()));
    }

    /**
     * Asked before something is written down about a person elsewhere.
     *
     * @throws Problem 409 for a closed record, one that stands still at the person's wish, and one that was anonymised
     */
    public void requireChangeable(UUID id, AccessScope scope) {
        beneficiaries.findWithin(id, scope).ifPresent(Beneficiary::requireOpen);
    }

    /** A registered child whose name stands in a text, or somebody else of that name. */
    public record NamedChild(UUID id, String code, String fullName) {}

    /**
     * Children of a province, as far as the account sees them, whose full name or other name stands in one of these
     * texts, with or without diacritics; 200 at most. Whoever shows a text to everybody asks this first.
     */
    public List<NamedChild> namedIn(List<String> texts, String provinceCode, AccessScope scope) {
        return names.find(texts, provinceCode, scope);
    }
}
