package vn.chungtay.beneficiary;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.persistence.PaperCodes;
import vn.chungtay.shared.persistence.PaperKind;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.rowlock.RowLock;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/** Registers people, corrects, closes and reopens their records. */
@ApplicationScoped
class BeneficiaryService {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /** How the circumstances end that are open when a record closes. */
    private static final Map<String, String> CIRCUMSTANCE_REASONS = Map.of(
            "AGED_OUT", "TURNED_16",
            "DIED", "DIED",
            "MOVED", "MOVED",
            "MERGED", "RECORDED_IN_ERROR",
            "RECORDED_IN_ERROR", "RECORDED_IN_ERROR");

    private final BeneficiaryRepository beneficiaries;
    private final People people;
    private final HandoverRepository handovers;
    private final PersonFactRepository facts;
    private final CircumstanceService circumstances;
    private final StayService stays;
    private final PersonFactService personFacts;
    private final AddressDirectory addresses;
    private final AdminUnitDirectory units;
    private final CodeChoices codes;
    private final PaperCodes paperCodes;
    private final MergePatch mergePatch;
    private final ConfidentialRepository confidential;
    private final RowLock lock;
    private final Clock clock;

    BeneficiaryService(
            BeneficiaryRepository beneficiaries,
            People people,
            HandoverRepository handovers,
            PersonFactRepository facts,
            CircumstanceService circumstances,
            StayService stays,
            PersonFactService personFacts,
            AddressDirectory addresses,
            AdminUnitDirectory units,
            CodeChoices codes,
            PaperCodes paperCodes,
            MergePatch mergePatch,
            ConfidentialRepository confidential,
            RowLock lock,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.people = people;
        this.handovers = handovers;
        this.facts = facts;
        this.circumstances = circumstances;
        this.stays = stays;
        this.personFacts = personFacts;
        this.addresses = addresses;
        this.units = units;
        this.codes = codes;
        this.paperCodes = paperCodes;
        this.mergePatch = mergePatch;
        this.confidential = confidential;
        this.lock = lock;
        this.clock = clock;
    }

    /** Makes the record with its residence, and what is known of circumstances and the facility, all or nothing. */
    @Transactional
    UUID register(CreateBeneficiaryRequest request, AccessScope scope) {
        UpdateBeneficiaryRequest person = request.person();
        check(person);
        AddressDirectory.Place place = addresses.resolve(request.address(), "/address", scope, null);
        if (scope.level() == AccessScope.Level.FACILITY && request.stay() == null) {
            throw Problem.rule(
                    "/stay",
                    "STAY_NEEDED",
                    "Cán bộ cơ sở ghi hồ sơ cùng với việc tiếp nhận vào cơ sở",
                    "Centre staff register a person together with the admission");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate since = request.residentSince() == null ? today : request.residentSince();
        Periods.requireNotFuture(since, today, "/residentSince");
        String code = paperCodes.next(place.provinceCode(), PaperKind.BENEFICIARY, today.getYear());
        Beneficiary beneficiary =
                Beneficiary.register(Ids.orNext(request.id()), code, person, place, scope.accountId(), clock.instant());
        beneficiaries.persistAndFlush(beneficiary);
        confidential.add(beneficiary, Confidential.of(person));
        facts.save(new Residence(beneficiary, null, place, request.address(), since));
        if (request.stay() != null) {
            stays.admit(beneficiary, request.stay(), scope, "/stay");
        }
        if (request.schoolStatus() != null) {
            personFacts.addSchoolStatus(beneficiary, request.schoolStatus(), "/schoolStatus");
        }
        List<CarerRequest> carers = request.carers() == null ? List.of() : request.carers();
        for (int i = 0; i < carers.size(); i++) {
            personFacts.addCarer(beneficiary, carers.get(i), "/carers/" + i);
        }
        List<CircumstanceRequest> groups = request.circumstances() == null ? List.of() : request.circumstances();
        for (int i = 0; i < groups.size(); i++) {
            circumstances.add(beneficiary, groups.get(i), scope, "/circumstances/" + i);
        }
        return beneficiary.id();
    }

    @Transactional
    void correct(UUID id, UpdateBeneficiaryRequest request, String ifMatch, AccessScope scope) {
        Beneficiary beneficiary = matching(id, ifMatch, scope);
        beneficiary.requireOpen();
        correct(beneficiary, request, scope);
    }

    @Transactional
    void patch(UUID id, JsonNode patch, String ifMatch, AccessScope scope) {
        Beneficiary beneficiary = matching(id, ifMatch, scope);
        beneficiary.requireOpen();
        AdminUnit written = units.find(beneficiary.writtenUnitId()).orElseThrow();
        correct(
                beneficiary,
                mergePatch.apply(
                        beneficiary.asRequest(
                                written.code(),
                                Address.unitDate(written, LocalDate.now(clock)),
                                confidential.open(beneficiary)),
                        patch),
                scope);
    }

    private void correct(Beneficiary beneficiary, UpdateBeneficiaryRequest request, AccessScope scope) {
        check(request);
        AddressDirectory.Place place =
                addresses.resolve(request.address(), "/address", scope, beneficiary.provinceCode());
        beneficiary.correct(request, place, scope.accountId(), clock.instant());
        facts.openResidence(beneficiary).ifPresent(residence -> residence.correct(place, request.address()));
        beneficiaries.flush();
        confidential.keep(beneficiary, Confidential.of(request));
    }

    @Transactional
    void close(UUID id, CloseBeneficiaryRequest request, AccessScope scope) {
        Beneficiary beneficiary = beneficiaries.findWithin(id, scope).orElseThrow(Problem::notFound);
        Periods.requireNotFuture(request.closedOn(), LocalDate.now(clock), "/closedOn");
        codes.require("RECORD_CLOSING_REASON", request.reason(), "/reason");
        people.requireNotInFacility(beneficiary);
        beneficiary.close(request.closedOn(), request.reason(), scope.accountId(), clock.instant());
        beneficiaries.flush();
        // Restricted ones too, whoever closes the record.
        lock.runAsSystem(() -> facts.closeCircumstances(
                beneficiary, request.closedOn(), CIRCUMSTANCE_REASONS.getOrDefault(request.reason(), "RESOLVED")));
    }

    @Transactional
    void reopen(UUID id, AccessScope scope) {
        Beneficiary beneficiary = beneficiaries.findWithin(id, scope).orElseThrow(Problem::notFound);
        if (handovers.isHandedOver(beneficiary)) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail(
                            "Hồ sơ đã bàn giao cho tỉnh khác; nơi nhận theo dõi tiếp.",
                            "The record was handed over to another province, which goes on with it.");
        }
        beneficiary.reopen(scope.accountId(), clock.instant());
        beneficiaries.flush();
    }

    private Beneficiary matching(UUID id, String ifMatch, AccessScope scope) {
        Beneficiary beneficiary = beneficiaries.findWithin(id, scope).orElseThrow(Problem::notFound);
        ETags.requireMatch(ifMatch, beneficiary.version());
        return beneficiary;
    }

    private void check(UpdateBeneficiaryRequest person) {
        Periods.requireNotFuture(person.birthDate(), LocalDate.now(clock), "/birthDate");
        if (person.birthDate() != null && person.birthDate().isBefore(EARLIEST_BIRTH)) {
            throw Problem.rule(
                    "/birthDate", "TOO_EARLY", "Ngày sinh trước năm 1900", "The date of birth lies before 1900");
        }
        if (person.birthDate() == null && person.birthDatePrecision() != null) {
            throw Problem.rule(
                    "/birthDatePrecision",
                    "WITHOUT_DATE",
                    "Không có ngày sinh thì không có độ chính xác",
                    "There is no precision without a date of birth");
        }
        boolean numbered = person.identityState() == IdentityState.DECLARED
                || person.identityState() == IdentityState.VERIFIED_POLICE;
        if (numbered && person.identityNumber() == null) {
            throw Problem.rule(
                    "/identityState",
                    "WITHOUT_NUMBER",
                    "Trạng thái này cần có số định danh",
                    "This state needs an identity number");
        }
        if (person.identityNumber() != null && person.identityState() != null && !numbered) {
            throw Problem.rule(
                    "/identityState",
                    "HAS_NUMBER",
                    "Đã có số định danh thì trạng thái là theo khai báo hoặc đã xác thực",
                    "With a number the state is declared or verified");
        }
        codes.require("ETHNIC_GROUP", person.ethnicGroup(), "/ethnicGroup");
    }
}
