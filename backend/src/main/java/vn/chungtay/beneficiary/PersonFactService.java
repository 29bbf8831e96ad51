package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.problem.Warning;
import vn.chungtay.shared.time.Periods;

/** Writes disabilities, school attendance, carers and needs. */
@ApplicationScoped
class PersonFactService {
    private final People people;
    private final PersonFactRepository facts;
    private final NeedQueries needs;
    private final CodeChoices codes;
    private final Clock clock;

    PersonFactService(People people, PersonFactRepository facts, NeedQueries needs, CodeChoices codes, Clock clock) {
        this.people = people;
        this.facts = facts;
        this.needs = needs;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    DisabilityDetail addDisability(UUID personId, DisabilityRequest request, AccessScope scope) {
        return add(personId, scope, person -> {
                    check(person, request);
                    return new Disability(person, request);
                })
                .detail();
    }

    @Transactional
    DisabilityDetail correctDisability(
            UUID personId, UUID id, DisabilityRequest request, String ifMatch, AccessScope scope) {
        return change(Disability.class, personId, id, ifMatch, scope, (person, disability) -> {
                    check(person, request);
                    disability.correct(request);
                })
                .detail();
    }

    @Transactional
    DisabilityDetail endDisability(UUID personId, UUID id, EndRequest request, AccessScope scope) {
        return end(Disability.class, personId, id, request, scope, found -> found.end(request.validTo()))
                .detail();
    }

    /** What begins and goes on ends the open status that began before it; the database refuses any other overlap. */
    @Transactional
    SchoolStatusDetail addSchoolStatus(UUID personId, SchoolStatusRequest request, AccessScope scope) {
        Beneficiary person = people.toChange(personId, scope);
        if (request.validTo() == null) {
            facts.openSchoolStatus(person)
                    .filter(former -> former.beganBefore(request.validFrom()))
                    .ifPresent(former -> former.end(request.validFrom()));
            facts.flush();
        }
        SchoolStatus added = addSchoolStatus(person, request, "");
        people.touch(person, scope);
        return added.detail(warnings(person, request));
    }

    /** Records it for a person that is being registered; faults point below {@code at}. */
    SchoolStatus addSchoolStatus(Beneficiary person, SchoolStatusRequest request, String at) {
        check(person, request, at);
        return facts.save(new SchoolStatus(person, request));
    }

    @Transactional
    SchoolStatusDetail correctSchoolStatus(
            UUID personId, UUID id, SchoolStatusRequest request, String ifMatch, AccessScope scope) {
        return change(SchoolStatus.class, personId, id, ifMatch, scope, (person, status) -> {
                    check(person, request, "");
                    status.correct(request);
                })
                .detail(List.of());
    }

    @Transactional
    SchoolStatusDetail endSchoolStatus(UUID personId, UUID id, EndRequest request, AccessScope scope) {
        return end(SchoolStatus.class, personId, id, request, scope, found -> found.end(request.validTo()))
                .detail(List.of());
    }

    @Transactional
    CarerDetail addCarer(UUID personId, CarerRequest request, AccessScope scope) {
        return add(personId, scope, person -> {
                    check(person, request, "");
                    return new Carer(person, request);
                })
                .detail();
    }

    /** Records it for a person that is being registered; faults point below {@code at}. */
    void addCarer(Beneficiary person, CarerRequest request, String at) {
        check(person, request, at);
        facts.save(new Carer(person, request));
    }

    @Transactional
    CarerDetail correctCarer(UUID personId, UUID id, CarerRequest request, String ifMatch, AccessScope scope) {
        return change(Carer.class, personId, id, ifMatch, scope, (person, carer) -> {
                    check(person, request, "");
                    carer.correct(request);
                })
                .detail();
    }

    @Transactional
    CarerDetail endCarer(UUID personId, UUID id, EndRequest request, AccessScope scope) {
        return end(Carer.class, personId, id, request, scope, found -> found.end(request.validTo()))
                .detail();
    }

    @Transactional
    NeedDetail addNeed(UUID personId, NeedRequest request, AccessScope scope) {
        return add(personId, scope, person -> {
                    check(person, request);
                    requireSeen(person, request.activityId(), scope);
                    return new Need(person, request, scope.accountId(), clock.instant());
                })
                .detail();
    }

    @Transactional
    NeedDetail correctNeed(UUID personId, UUID id, NeedRequest request, String ifMatch, AccessScope scope) {
        return change(Need.class, personId, id, ifMatch, scope, (person, need) -> {
                    check(person, request);
                    if (!Objects.equals(need.activityId(), request.activityId())) {
                        requireSeen(person, request.activityId(), scope);
                    }
                    need.correct(request);
                })
                .detail();
    }

    /** One change of one fact, with the person it belongs to. */
    private interface Change<T> {
        void apply(Beneficiary person, T fact);
    }

    private <T extends PersonFact> T add(UUID personId, AccessScope scope, Function<Beneficiary, T> making) {
        Beneficiary person = people.toChange(personId, scope);
        T added = facts.save(making.apply(person));
        people.touch(person, scope);
        return added;
    }

    private <T extends PersonFact> T change(
            Class<T> type, UUID personId, UUID id, String ifMatch, AccessScope scope, Change<T> change) {
        Beneficiary person = people.toChange(personId, scope);
        T fact = facts.find(type, person, id).orElseThrow(Problem::notFound);
        ETags.requireMatch(ifMatch, fact.version());
        change.apply(person, fact);
        facts.flush();
        people.touch(person, scope);
        return fact;
    }

    private <T extends PersonFact> T end(
            Class<T> type, UUID personId, UUID id, EndRequest request, AccessScope scope, Consumer<T> ending) {
        Beneficiary person = people.toChange(personId, scope);
        T fact = facts.find(type, person, id).orElseThrow(Problem::notFound);
        people.requireNotLaterThanTomorrow(request.validTo());
        ending.accept(fact);
        facts.flush();
        people.touch(person, scope);
        return fact;
    }

    private void checkPeriod(Beneficiary person, LocalDate validFrom, LocalDate validTo, String at) {
        Periods.requireNotFuture(validFrom, LocalDate.now(clock), at + "/validFrom");
        people.requireNotBeforeBirth(person, validFrom, at + "/validFrom");
        Periods.requireOrder(validFrom, validTo);
    }

    private void check(Beneficiary person, DisabilityRequest request) {
        checkPeriod(person, request.validFrom(), request.validTo(), "");
        Periods.requireNotFuture(request.issuedOn(), LocalDate.now(clock), "/issuedOn");
    }

    private void check(Beneficiary person, SchoolStatusRequest request, String at) {
        checkPeriod(person, request.validFrom(), request.validTo(), at);
        boolean left = request.status() == SchoolStatusRequest.Status.DROPPED_OUT;
        if (left && request.reason() == null) {
            throw Problem.rule(at + "/reason", "REASON_NEEDED", "Bỏ học phải ghi lý do", "Dropping out needs a reason");
        }
        if (request.status() == SchoolStatusRequest.Status.ATTENDING && request.level() == null) {
            throw Problem.rule(
                    at + "/level",
                    "LEVEL_NEEDED",
                    "Đang đi học phải ghi cấp học",
                    "Attending needs the level of school");
        }
        codes.require("DROP_OUT_REASON", request.reason(), at + "/reason");
    }

    /** A child who left school for hardship or work may be in group TE08, which the law wants counted. */
    private List<Warning> warnings(Beneficiary person, SchoolStatusRequest request) {
        boolean forHardship = "HARDSHIP".equals(request.reason()) || "WORK".equals(request.reason());
        boolean suspicious = request.status() == SchoolStatusRequest.Status.DROPPED_OUT
                && forHardship
                && !facts.inCircumstance(person, "TE08", request.validFrom());
        return suspicious
                ? List.of(Warning.of(
                        "/reason",
                        "CONSIDER_TE08",
                        "Trẻ bỏ học vì hoàn cảnh hoặc để kiếm sống có thể thuộc nhóm TE08",
                        "A child who left school for hardship or work may belong to group TE08"))
                : List.of();
    }

    private void check(Beneficiary person, CarerRequest request, String at) {
        checkPeriod(person, request.validFrom(), request.validTo(), at);
        codes.require("RELATION", request.relation(), at + "/relation");
    }

    /** An activity that the account does not see looks as if there were none. */
    private void requireSeen(Beneficiary person, UUID activity, AccessScope scope) {
        if (activity != null && !needs.seesActivity(activity, person.provinceCode(), scope)) {
            throw Problem.of(ProblemCode.UNKNOWN_REFERENCE)
                    .at("/activityId", "UNKNOWN", "Không tìm thấy bản ghi này", "There is no such record");
        }
    }

    private void check(Beneficiary person, NeedRequest request) {
        LocalDate today = LocalDate.now(clock);
        Periods.requireNotFuture(request.heardOn(), today, "/heardOn");
        Periods.requireNotFuture(request.answeredOn(), today, "/answeredOn");
        people.requireNotBeforeBirth(person, request.heardOn(), "/heardOn");
        codes.require("NEED_CATEGORY", request.category(), "/category");
        if (request.statusOrOpen().answered() != (request.answeredOn() != null)) {
            throw Problem.rule(
                    "/answeredOn",
                    "ANSWER_DATE",
                    "Chỉ ghi ngày trả lời khi nhu cầu đã được đáp ứng hoặc đóng, và khi đó phải ghi",
                    "The day of the answer belongs to needs that are met or closed, and only to them");
        }
        if (request.answeredOn() != null && request.answeredOn().isBefore(request.heardOn())) {
            throw Problem.rule(
                    "/answeredOn",
                    "BEFORE_HEARD",
                    "Ngày trả lời trước ngày ghi nhận",
                    "The answer lies before the day it was heard");
        }
    }
}
