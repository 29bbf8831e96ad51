package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.ParameterDirectory;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.rowlock.RowLock;

/** Asks that records be anonymised whose time is over, and does it when somebody else confirms. */
@ApplicationScoped
class RetentionService {
    private final AnonymisationRepository anonymisations;
    private final RetentionQueries queries;
    private final ParameterDirectory parameters;
    private final RowLock lock;
    private final Clock clock;

    RetentionService(
            AnonymisationRepository anonymisations,
            RetentionQueries queries,
            ParameterDirectory parameters,
            RowLock lock,
            Clock clock) {
        this.anonymisations = anonymisations;
        this.queries = queries;
        this.parameters = parameters;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    RetentionCaseDetail ask(UUID person, RetentionActs.Asking asking, AccessScope scope) {
        RetentionCaseDetail record = detail(person, scope);
        requireNotDone(record);
        if (record.state() == RetentionState.ASKED) {
            throw RightsRequest.conflict("Đã có đề nghị đang chờ xác nhận.", "Somebody has asked already.");
        }
        requireNothingInTheWay(record);
        anonymisations.ask(
                record.provinceCode(),
                person,
                record.deletionRequestId(),
                asking.reason(),
                clock.instant(),
                scope.accountId());
        return detail(person, scope);
    }

    /** @throws Problem 409 when nobody asked, the reader asked, or something has come in the way since */
    @Transactional
    RetentionCaseDetail confirm(UUID person, RetentionActs.Confirmation confirmation, AccessScope scope) {
        AnonymisationRepository.Open open = open(person, scope);
        RetentionCaseDetail record = detail(person, scope);
        if (open.askedBy().equals(scope.accountId())) {
            throw RightsRequest.conflict(
                    "Người đề nghị không tự xác nhận; cần một người khác.",
                    "Who asked cannot confirm: it takes somebody else.");
        }
        if (!record.code().equals(confirmation.code().strip())) {
            throw Problem.rule(
                    "/code", "OTHER_RECORD", "Mã không khớp với hồ sơ này", "The code is not that of this record");
        }
        requireNothingInTheWay(record);
        LocalDate today = LocalDate.now(clock);
        anonymisations.decide(record.provinceCode(), open.id(), null, clock.instant(), scope.accountId());
        // Restricted circumstances too, whoever confirms: nothing is left behind because somebody may not see it.
        lock.runAsSystem(() -> anonymisations.empty(
                record.provinceCode(),
                person,
                record.provinceCode() + "-AN-" + UUID.randomUUID().toString().substring(0, 8),
                today,
                today.minusYears(voucherYears(record.provinceCode(), today)),
                clock.instant()));
        return detail(person, scope);
    }

    @Transactional
    RetentionCaseDetail reject(UUID person, RetentionActs.Rejection rejection, AccessScope scope) {
        AnonymisationRepository.Open open = open(person, scope);
        RetentionCaseDetail record = detail(person, scope);
        anonymisations.decide(record.provinceCode(), open.id(), rejection.reason(), clock.instant(), scope.accountId());
        return detail(person, scope);
    }

    /** The record and what was asked, kept from others: whatever is looked at from here on stays as it is. */
    private AnonymisationRepository.Open open(UUID person, AccessScope scope) {
        RetentionCaseDetail record = detail(person, scope);
        requireNotDone(record);
        anonymisations.lock(record.provinceCode(), person);
        return anonymisations
                .open(record.provinceCode(), person)
                .orElseThrow(() -> RightsRequest.conflict(
                        "Chưa có ai đề nghị ẩn danh hồ sơ này.", "Nobody has asked that this record be anonymised."));
    }

    private static void requireNotDone(RetentionCaseDetail record) {
        if (record.state() == RetentionState.ANONYMISED) {
            throw RightsRequest.conflict("Hồ sơ đã được ẩn danh.", "The record has been anonymised.");
        }
    }

    private static void requireNothingInTheWay(RetentionCaseDetail record) {
        if (!record.blockers().isEmpty()) {
            Problem problem =
                    RightsRequest.conflict("Chưa thể ẩn danh hồ sơ này.", "The record cannot be anonymised yet.");
            Set<RetentionBlocker> blockers = EnumSet.copyOf(record.blockers());
            blockers.forEach(blocker -> problem.at("", blocker.name(), blocker.inVietnamese(), blocker.inEnglish()));
            throw problem;
        }
    }

    private long voucherYears(String province, LocalDate today) {
        return parameters
                .value("RETENTION", "VOUCHER", province, today)
                .orElseThrow()
                .longValueExact();
    }

    private RetentionCaseDetail detail(UUID person, AccessScope scope) {
        return queries.detail(person, scope).orElseThrow(Problem::notFound);
    }
}
