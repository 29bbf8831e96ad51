package vn.chungtay.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.ProvinceDirectory;
import vn.chungtay.feedback.ReportRepository.Known;
import vn.chungtay.feedback.ReportRepository.NewReport;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Ids;

/** Takes reports, from outside and from offices, and settles them. */
@ApplicationScoped
class ReportService {
    private final ReportRepository reports;
    private final ReportQueries queries;
    private final SealedReports sealed;
    private final ProvinceDirectory provinces;
    private final AuditTrail trail;
    private final Clock clock;

    ReportService(
            ReportRepository reports,
            ReportQueries queries,
            SealedReports sealed,
            ProvinceDirectory provinces,
            AuditTrail trail,
            Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.sealed = sealed;
        this.provinces = provinces;
        this.trail = trail;
        this.clock = clock;
    }

    /** From outside; neither the report nor the audit learns from where. */
    @Transactional
    ReportReceipt receive(PublicReportRequest request) {
        trail.withoutAddress();
        trail.in(request.provinceCode());
        provinces.existing(request.provinceCode());
        Instant now = clock.instant();
        String code = ReportCodes.next("BT");
        boolean anonymous = isBlank(request.name()) && isBlank(request.contact());
        reports.add(
                new NewReport(
                        request.provinceCode(),
                        Ids.next(),
                        code,
                        request.kind(),
                        ReportChannel.WEB_FORM,
                        null,
                        sealed.seal(new ReportContent(
                                request.title(), request.content(), request.name(), request.contact())),
                        anonymous,
                        !isBlank(request.website()),
                        now),
                now,
                null);
        return new ReportReceipt(code, now);
    }

    /** Taken down by an office. */
    @Transactional
    ReportDetail record(ReportRequest request, AccessScope scope) {
        String province = provinces.of(request.provinceCode(), scope);
        Instant now = clock.instant();
        Instant received = request.receivedAt() == null ? now : instant(request.receivedAt());
        if (received.isAfter(now)) {
            throw Problem.rule("/receivedAt", "IN_FUTURE", "Thời điểm nhận chưa tới", "It lies in the future");
        }
        UUID id = Ids.next();
        reports.add(
                new NewReport(
                        province,
                        id,
                        ReportCodes.next("BT"),
                        request.kind(),
                        request.channel(),
                        request.externalRef(),
                        sealed.seal(new ReportContent(
                                request.title(), request.content(), request.name(), request.contact())),
                        isBlank(request.name()) && isBlank(request.contact()),
                        false,
                        received),
                now,
                scope.accountId());
        return queries.detail(id, scope).orElseThrow(Problem::notFound);
    }

    @Transactional
    ReportDetail close(UUID id, ClosingRequest request, AccessScope scope) {
        reports.close(open(id, scope), request.outcome(), clock.instant(), scope.accountId());
        return queries.detail(id, scope).orElseThrow(Problem::notFound);
    }

    /** Makes a record of receipt of a report; its deadlines run from when the report came in. */
    @Transactional
    IntakeDetail takeIn(UUID id, IntakeForm form, AccessScope scope) {
        Known report = open(id, scope);
        requireRestricted(scope);
        UUID intake = Ids.next();
        reports.takeIn(report, intake, ReportCodes.next("TN"), sealed.seal(form), clock.instant(), scope.accountId());
        return queries.intake(intake, scope).orElseThrow(Problem::notFound);
    }

    IntakeDetail intake(UUID id, AccessScope scope) {
        IntakeDetail intake = queries.intake(id, scope).orElseThrow(Problem::notFound);
        requireRestricted(scope);
        return intake;
    }

    private Known open(UUID id, AccessScope scope) {
        Known report = reports.forChange(id, scope);
        if (report.status() != ReportStatus.NEW) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Tin báo này đã được xử lý.", "The report has been settled.");
        }
        return report;
    }

    private static void requireRestricted(AccessScope scope) {
        if (!scope.restrictedAllowed()) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail(
                            "Tài khoản không được xem nội dung hạn chế.",
                            "The account may not see what is restricted.");
        }
    }

    private static Instant instant(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException none) {
            throw Problem.rule("/receivedAt", "NO_INSTANT", "Không có thời điểm này", "There is no such instant");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
