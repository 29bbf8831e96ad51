package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;

/** What other features ask about people: whether there is such a person for this account. */
@ApplicationScoped
public class BeneficiaryDirectory {
    private final BeneficiaryRepository beneficiaries;

    BeneficiaryDirectory(BeneficiaryRepository beneficiaries) {
        this.beneficiaries = beneficiaries;
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
        return beneficiaries.findVisible(id, scope);
    }

    /** The next code for paper of a household, such as 75-2026-000045, by the same counter as people's. */
    public String nextHouseholdCode(String provinceCode, int year) {
        return beneficiaries.nextCode(provinceCode, "HOUSEHOLD", year);
    }
}
