package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.codelist.CodeListEntry;
import vn.chungtay.codelist.ParameterDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.problem.Warning;
import vn.chungtay.shared.time.Periods;

/** Puts people into groups and takes them out, by the rules of Decree 56/2017 as far as a program can check them. */
@ApplicationScoped
class CircumstanceService {
    private static final String DISABLED_CHILD = "TE04";
    private static final String ILL_CHILD_OF_POOR_HOUSEHOLD = "TE13";
    private static final String CERTIFICATE = "DISABILITY_CERTIFICATE";

    private final People people;
    private final PersonFactRepository facts;
    private final CodeListDirectory lists;
    private final CodeChoices codes;
    private final ParameterDirectory parameters;
    private final Clock clock;

    CircumstanceService(
            People people,
            PersonFactRepository facts,
            CodeListDirectory lists,
            CodeChoices codes,
            ParameterDirectory parameters,
            Clock clock) {
        this.people = people;
        this.facts = facts;
        this.lists = lists;
        this.codes = codes;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Transactional
    CircumstanceDetail add(UUID personId, CircumstanceRequest request, AccessScope scope) {
        Beneficiary person = people.toChange(personId, scope);
        CircumstanceDetail added = add(person, request, scope, "");
        people.touch(person, scope);
        return added;
    }

    /** Adds to a person that is being registered; faults point below {@code at}. */
    CircumstanceDetail add(Beneficiary person, CircumstanceRequest request, AccessScope scope, String at) {
        boolean restricted = requireRight(group(request, at), scope);
        List<Warning> warnings = check(person, request, at);
        return facts.save(new Circumstance(person, request, restricted, scope.accountId(), clock.instant()))
                .detail(warnings);
    }

    @Transactional
    CircumstanceDetail correct(UUID personId, UUID id, CircumstanceRequest request, String ifMatch, AccessScope scope) {
        Beneficiary person = people.toChange(personId, scope);
        Circumstance circumstance = visible(person, id, scope);
        ETags.requireMatch(ifMatch, circumstance.version());
        boolean restricted = requireRight(group(request, ""), scope);
        List<Warning> warnings = check(person, request, "");
        circumstance.correct(request, restricted);
        facts.flush();
        people.touch(person, scope);
        return circumstance.detail(warnings);
    }

    @Transactional
    CircumstanceDetail close(UUID personId, UUID id, CloseCircumstanceRequest request, AccessScope scope) {
        Beneficiary person = people.toChange(personId, scope);
        Circumstance circumstance = visible(person, id, scope);
        requireReason(request.validTo(), request.reason(), "/reason");
        Periods.requireOrder(circumstance.validFrom(), request.validTo());
        people.requireNotLaterThanTomorrow(request.validTo());
        circumstance.close(request.validTo(), request.reason());
        facts.flush();
        people.touch(person, scope);
        return circumstance.detail(List.of());
    }

    private Circumstance visible(Beneficiary person, UUID id, AccessScope scope) {
        return facts.find(Circumstance.class, person, id)
                .filter(found -> !found.isRestricted() || scope.restrictedAllowed())
                .orElseThrow(Problem::notFound);
    }

    private CodeListEntry group(CircumstanceRequest request, String at) {
        CodeListEntry group = lists.find("CIRCUMSTANCE", request.groupCode())
                .filter(entry -> entry.parentCode() == null)
                .orElseThrow(() -> Problem.rule(
                        at + "/groupCode",
                        "UNKNOWN_CODE",
                        "Nhóm hoàn cảnh không có trong danh mục",
                        "The group is not in the list CIRCUMSTANCE"));
        boolean subgroupFits = request.subgroupCode() == null
                || lists.find("CIRCUMSTANCE", request.subgroupCode())
                        .filter(entry -> group.code().equals(entry.parentCode()))
                        .isPresent();
        if (!subgroupFits) {
            throw Problem.rule(
                    at + "/subgroupCode",
                    "OTHER_GROUP",
                    "Phân nhóm không thuộc nhóm đã chọn",
                    "The sub-group does not belong to the group");
        }
        return group;
    }

    private static boolean requireRight(CodeListEntry group, AccessScope scope) {
        if (group.restricted() && !scope.restrictedAllowed()) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail(
                            "Nhóm hoàn cảnh này chỉ người được phân công mới được ghi.",
                            "Only people with the right to restricted circumstances may write this group.");
        }
        return group.restricted();
    }

    private void requireReason(LocalDate validTo, String reason, String pointer) {
        if (validTo != null && reason == null) {
            throw Problem.rule(
                    pointer, "REASON_NEEDED", "Kết thúc hoàn cảnh phải có lý do", "Leaving a group needs a reason");
        }
        if (validTo == null && reason != null) {
            throw Problem.rule(
                    pointer,
                    "REASON_WITHOUT_END",
                    "Có lý do kết thúc thì phải có ngày kết thúc",
                    "A reason for leaving needs the day of leaving");
        }
        codes.require("CIRCUMSTANCE_CLOSING_REASON", reason, pointer);
    }

    private List<Warning> check(Beneficiary person, CircumstanceRequest request, String at) {
        Periods.requireNotFuture(request.validFrom(), LocalDate.now(clock), at + "/validFrom");
        people.requireNotBeforeBirth(person, request.validFrom(), at + "/validFrom");
        Periods.requireOrder(request.validFrom(), request.validTo());
        if (request.validTo() != null) {
            people.requireNotLaterThanTomorrow(request.validTo());
        }
        requireReason(request.validTo(), request.closingReason(), at + "/closingReason");
        codes.require("EVIDENCE_KIND", request.evidenceKind(), at + "/evidenceKind");
        List<Warning> warnings = new ArrayList<>();
        if (request.groupCode().startsWith("TE") && isGrownUp(person, request.validFrom())) {
            warnings.add(Warning.of(
                    at + "/groupCode",
                    "NOT_A_CHILD",
                    "Người này không còn là trẻ em vào ngày đó, nên không thuộc 14 nhóm",
                    "The person was no longer a child on that day, and the 14 groups are of children"));
        }
        if (request.groupCode().equals(DISABLED_CHILD)) {
            requireCertificate(person, request, at);
        }
        if (request.groupCode().equals(ILL_CHILD_OF_POOR_HOUSEHOLD)) {
            checkPoverty(person, request, at).ifPresent(warnings::add);
        }
        return warnings;
    }

    /** The law's limit of the day; nobody is called grown up by an unknown birth date. */
    private boolean isGrownUp(Beneficiary person, LocalDate on) {
        return person.birthDate() != null
                && parameters
                        .value("CHILD_AGE_LIMIT", "LAW", null, on)
                        .map(limit -> Period.between(person.birthDate(), on).getYears() >= limit.intValue())
                        .orElse(false);
    }

    private void requireCertificate(Beneficiary person, CircumstanceRequest request, String at) {
        boolean shown = CERTIFICATE.equals(request.evidenceKind()) && request.evidenceNumber() != null;
        if (!shown && !facts.hasDisabilityCertificate(person, request.validFrom())) {
            throw Problem.rule(
                    at + "/evidenceNumber",
                    "EVIDENCE_NEEDED",
                    "Trẻ em khuyết tật cần giấy xác nhận khuyết tật có số",
                    "A child with a disability needs a disability certificate with its number");
        }
    }

    /** Decree 56/2017, Art. 15: the illness alone is not enough, the household must be poor or near-poor. */
    private Optional<Warning> checkPoverty(Beneficiary person, CircumstanceRequest request, String at) {
        if (request.evidenceKind() == null) {
            throw Problem.rule(
                    at + "/evidenceKind",
                    "EVIDENCE_NEEDED",
                    "Nhóm này cần giấy tờ về bệnh hoặc về hộ nghèo, cận nghèo",
                    "This group needs a paper on the illness or on the poverty of the household");
        }
        Optional<String> status = facts.povertyStatus(person, request.validFrom());
        if (status.isEmpty()) {
            return Optional.of(Warning.of(
                    at + "/groupCode",
                    "POVERTY_UNKNOWN",
                    "Chưa biết hộ có thuộc diện nghèo, cận nghèo vào ngày này",
                    "It is not known whether the household was poor or near-poor on that day"));
        }
        boolean subgroupDisagrees = "TE1301".equals(request.subgroupCode())
                        && status.get().equals("NEAR_POOR")
                || "TE1302".equals(request.subgroupCode()) && status.get().equals("POOR");
        if (status.get().equals("NOT_POOR") || subgroupDisagrees) {
            throw Problem.rule(
                    at + (subgroupDisagrees ? "/subgroupCode" : "/groupCode"),
                    "POVERTY_DISAGREES",
                    "Không khớp với diện nghèo của hộ vào ngày này",
                    "It does not agree with the poverty status of the household on that day");
        }
        return Optional.empty();
    }
}
