package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.ProvinceDirectory;
import vn.chungtay.consent.ConsentDirectory;
import vn.chungtay.shared.persistence.PaperCodes;
import vn.chungtay.shared.persistence.PaperKind;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.time.Periods;

/** Receives requests, answers, extends and closes them, and does what granting them means for the record. */
@ApplicationScoped
class RightsRequestService {
    private final RightsRequestRepository requests;
    private final RightsRequestQueries queries;
    private final ProvinceDirectory provinces;
    private final PaperCodes codes;
    private final TimeLimits limits;
    private final ConsentDirectory consents;
    private final Clock clock;

    RightsRequestService(
            RightsRequestRepository requests,
            RightsRequestQueries queries,
            ProvinceDirectory provinces,
            PaperCodes codes,
            TimeLimits limits,
            ConsentDirectory consents,
            Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.provinces = provinces;
        this.codes = codes;
        this.limits = limits;
        this.consents = consents;
        this.clock = clock;
    }

    @Transactional
    RightsRequestDetail receive(CreateRightsRequest asked, AccessScope scope) {
        String province = provinces.of(asked.provinceCode(), scope);
        Periods.requireNotFuture(asked.receivedOn(), LocalDate.now(clock), "/receivedOn");
        if (asked.purposes() != null && asked.kind() != RightsRequestKind.WITHDRAW) {
            throw Problem.rule(
                    "/purposes",
                    "NOT_ASKED",
                    "Chỉ yêu cầu rút lại sự đồng ý mới nêu mục đích",
                    "Only a withdrawal of consent names purposes");
        }
        TimeLimits.Dates dates = limits.of(asked.kind(), asked.ofProcessorOrNot(), province, asked.receivedOn());
        UUID about = asked.beneficiaryCode() == null ? null : person(asked.beneficiaryCode(), province, scope);
        RightsRequest request = RightsRequest.receive(
                asked,
                province,
                codes.next(
                        province, PaperKind.RIGHTS_REQUEST, asked.receivedOn().getYear()),
                about,
                dates,
                clock.instant(),
                scope.accountId());
        requests.persistAndFlush(request);
        return detail(request.id(), scope);
    }

    @Transactional
    RightsRequestDetail identify(UUID id, RequestActs.Identification who, AccessScope scope) {
        return change(id, scope, request -> {
            if (request.beneficiaryId() != null) {
                throw RightsRequest.conflict(
                        "Yêu cầu đã gắn với một hồ sơ.", "The request is bound to a record already.");
            }
            request.identify(
                    person(who.beneficiaryCode(), request.provinceCode(), scope), clock.instant(), scope.accountId());
        });
    }

    @Transactional
    RightsRequestDetail answer(UUID id, RequestActs.Answer answer, AccessScope scope) {
        Periods.requireNotFuture(answer.answeredOn(), LocalDate.now(clock), "/answeredOn");
        return change(id, scope, request -> request.answer(answer, clock.instant(), scope.accountId()));
    }

    @Transactional
    RightsRequestDetail extend(UUID id, RequestActs.Extension extension, AccessScope scope) {
        return change(
                id,
                scope,
                request -> request.extend(
                        extension.reason(),
                        limits.extended(request.dueOn(), request.provinceCode()),
                        clock.instant(),
                        scope.accountId()));
    }

    /** Done as asked: from this moment a record stands still, or what was agreed to opens nothing any more. */
    @Transactional
    RightsRequestDetail complete(UUID id, RequestActs.Closing closing, AccessScope scope) {
        LocalDate today = LocalDate.now(clock);
        Periods.requireNotFuture(closing.closedOn(), today, "/closedOn");
        return change(id, scope, request -> {
            request.close(RightsRequestStatus.DONE, closing, clock.instant(), scope.accountId());
            if (request.kind().restricts()) {
                restrict(request, today, scope);
            }
            if (request.kind() == RightsRequestKind.DELETE) {
                requireAnonymised(request);
            }
            if (request.kind() == RightsRequestKind.WITHDRAW) {
                endConsents(request, scope);
            }
        });
    }

    private void endConsents(RightsRequest request, AccessScope scope) {
        requireKnown(request);
        consents.withdraw(
                request.provinceCode(),
                request.beneficiaryId(),
                request.purposes(),
                "Theo yêu cầu rút lại sự đồng ý số " + request.code(),
                scope.accountId());
    }

    private void restrict(RightsRequest request, LocalDate today, AccessScope scope) {
        requireKnown(request);
        if (requests.isRestricted(request.provinceCode(), request.beneficiaryId())) {
            throw RightsRequest.conflict(
                    "Hồ sơ đang bị hạn chế xử lý theo một yêu cầu khác.",
                    "The record is restricted by another request already.");
        }
        requests.flush();
        requests.restrict(request, today, clock.instant(), scope.accountId());
    }

    private void requireAnonymised(RightsRequest request) {
        requireKnown(request);
        if (!requests.isAnonymised(request.provinceCode(), request.beneficiaryId())) {
            throw RightsRequest.conflict(
                    "Hồ sơ chưa được ẩn danh; hãy đề nghị ẩn danh và chờ xác nhận, hoặc từ chối có lý do.",
                    "The record is not anonymised: ask for it and wait for the confirmation, or refuse with a reason.");
        }
    }

    private static void requireKnown(RightsRequest request) {
        if (request.beneficiaryId() == null) {
            throw RightsRequest.conflict(
                    "Chưa xác định hồ sơ của người được yêu cầu.", "It is not known yet whose record it is about.");
        }
    }

    @Transactional
    RightsRequestDetail refuse(UUID id, RequestActs.Closing closing, AccessScope scope) {
        Periods.requireNotFuture(closing.closedOn(), LocalDate.now(clock), "/closedOn");
        return change(
                id,
                scope,
                request -> request.close(RightsRequestStatus.REFUSED, closing, clock.instant(), scope.accountId()));
    }

    /** @throws Problem 409 when no restriction of this request is open */
    @Transactional
    RightsRequestDetail lift(UUID id, RequestActs.Lifting lifting, AccessScope scope) {
        return change(id, scope, request -> {
            if (!requests.lift(request, LocalDate.now(clock), lifting.reason())) {
                throw RightsRequest.conflict(
                        "Không có hạn chế nào đang áp dụng theo yêu cầu này.",
                        "No restriction of this request is in force.");
            }
        });
    }

    private RightsRequestDetail change(UUID id, AccessScope scope, Consumer<RightsRequest> act) {
        RightsRequest request = requests.forChange(id, scope).orElseThrow(Problem::notFound);
        act.accept(request);
        requests.flush();
        return detail(id, scope);
    }

    private RightsRequestDetail detail(UUID id, AccessScope scope) {
        return queries.detail(id, scope).orElseThrow(Problem::notFound);
    }

    private UUID person(String code, String province, AccessScope scope) {
        return queries.personByCode(code.strip(), province, scope)
                .orElseThrow(() -> Problem.rule(
                        "/beneficiaryCode",
                        "UNKNOWN",
                        "Tỉnh không có hồ sơ mang mã này",
                        "The province has no record with this code"));
    }
}
