package vn.chungtay.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.BeneficiaryDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.household.HouseholdDirectory;
import vn.chungtay.organisation.OrganisationDirectory;
import vn.chungtay.project.ProjectDirectory;
import vn.chungtay.project.ProjectDirectory.ComponentAccount;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Posts and reverses disbursements. */
@ApplicationScoped
class DisbursementService {
    private final DisbursementRepository disbursements;
    private final ProjectDirectory projects;
    private final CodeListDirectory lists;
    private final BeneficiaryDirectory beneficiaries;
    private final HouseholdDirectory households;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    DisbursementService(
            DisbursementRepository disbursements,
            ProjectDirectory projects,
            CodeListDirectory lists,
            BeneficiaryDirectory beneficiaries,
            HouseholdDirectory households,
            OrganisationDirectory organisations,
            Clock clock) {
        this.disbursements = disbursements;
        this.projects = projects;
        this.lists = lists;
        this.beneficiaries = beneficiaries;
        this.households = households;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Posts a payment and takes it from the component's budget in one transaction. */
    @Transactional
    UUID post(CreateDisbursementRequest request, AccessScope scope) {
        ComponentAccount component =
                projects.findComponent(request.componentId(), scope).orElseThrow(() -> unknown("/componentId"));
        if (!lists.exists("DISBURSEMENT_PURPOSE", request.purpose())) {
            throw Problem.rule(
                    "/purpose",
                    "UNKNOWN_CODE",
                    "Mã không có trong danh mục DISBURSEMENT_PURPOSE",
                    "The code is not in the list DISBURSEMENT_PURPOSE");
        }
        Disbursement disbursement =
                Disbursement.post(request, component, LocalDate.now(clock), clock.instant(), scope.accountId());
        if (!recipientExists(request.recipient(), component.provinceCode(), scope)) {
            throw unknown("/recipient/id");
        }
        if (request.activityId() != null
                && !disbursements.activityExists(request.activityId(), component.provinceCode())) {
            throw unknown("/activityId");
        }
        disbursements.persistAndFlush(disbursement);
        projects.spend(component, disbursement.amount());
        return disbursement.id();
    }

    /** Takes a payment back: the row stays, the money returns to the component. */
    @Transactional
    void reverse(UUID id, ReversalRequest request, AccessScope scope) {
        Disbursement disbursement = disbursements.require(id, scope);
        LocalDate today = LocalDate.now(clock);
        disbursement.reverse(
                request.reversedOn() == null ? today : request.reversedOn(),
                request.reason(),
                today,
                clock.instant(),
                scope.accountId());
        disbursements.flush();
        projects.giveBack(disbursement.provinceCode(), disbursement.componentId(), disbursement.amount());
    }

    /** People and households are of the component's province; organisations belong to all. */
    private boolean recipientExists(CreateDisbursementRequest.Recipient recipient, String province, AccessScope scope) {
        return switch (recipient.kind()) {
            case PERSON ->
                beneficiaries
                        .requireVisible(recipient.id(), scope)
                        .filter(person -> person.provinceCode().equals(province))
                        .isPresent();
            case HOUSEHOLD ->
                households
                        .requireVisible(recipient.id(), scope)
                        .filter(household -> household.provinceCode().equals(province))
                        .isPresent();
            case ORGANISATION -> organisations.exists(recipient.id());
        };
    }

    private static Problem unknown(String pointer) {
        return Problem.of(ProblemCode.UNKNOWN_REFERENCE)
                .at(pointer, "UNKNOWN", "Không tìm thấy bản ghi này", "There is no such record");
    }
}
