package vn.chungtay.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Reads reports and records of receipt: each list and each detail is one SELECT; only details open what is sealed. */
@ApplicationScoped
class ReportQueries {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration EMERGENCY = Duration.ofHours(12);

    private static final String LIST = """
            SELECT r.id, r.province_code, r.code, r.kind, r.channel, r.external_ref, r.anonymous, r.suspicious, r.status,
                   r.outcome, r.received_at
            FROM report r""";

    private static final String DETAIL = """
            SELECT r.id, r.province_code, r.code, r.kind, r.channel, r.external_ref, r.anonymous, r.suspicious, r.status,
                   r.outcome, r.received_at, r.content_sealed, r.version, i.id AS intake_id, i.code AS intake_code
            FROM report r LEFT JOIN intake i ON i.province_code = r.province_code AND i.report_id = r.id""";

    private static final String INTAKE = """
            SELECT i.id, i.province_code, i.code, i.report_id, i.channel, i.external_ref, i.received_at, i.form_sealed,
                   i.created_at, i.version
            FROM intake i""";

    private static final SortKeys SORTS =
            SortKeys.tieBrokenBy("r.id", "-receivedAt").field("receivedAt", "timestamptz", "r.received_at");

    private final Sql sql;
    private final SealedReports sealed;

    ReportQueries(Sql sql, SealedReports sealed) {
        this.sql = sql;
        this.sealed = sealed;
    }

    Page<ReportSummary> list(ReportFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), ReportSummary::of);
    }

    /** The whole list, row by row, for a file. */
    void export(ReportFilter filter, String sort, AccessScope scope, Consumer<ReportSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, ReportSummary::of, consumer);
    }

    /** What it says stays closed for accounts that may not see what is restricted. */
    Optional<ReportDetail> detail(UUID id, AccessScope scope) {
        return sql.one(
                visible(DETAIL, "r", scope).where("r.id = :id").bind("id", id),
                row -> detail(row, scope.restrictedAllowed()));
    }

    Optional<IntakeDetail> intake(UUID id, AccessScope scope) {
        return sql.one(visible(INTAKE, "i", scope).where("i.id = :id").bind("id", id), this::intake);
    }

    private Select select(ReportFilter filter, AccessScope scope) {
        return visible(LIST, "r", scope)
                .whereGiven("r.status IN (:statuses)", "statuses", names(filter.status))
                .whereGiven("r.kind IN (:kinds)", "kinds", names(filter.kind))
                .whereGiven("r.channel IN (:channels)", "channels", names(filter.channel))
                .whereGiven("r.received_at >= :from", "from", start(filter.receivedFrom))
                .whereGiven(
                        "r.received_at < :until",
                        "until",
                        filter.receivedTo == null ? null : start(filter.receivedTo.plusDays(1)));
    }

    private static java.time.Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }

    private static Select visible(String head, String row, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        return visibility.restrict(Select.of(head), visibility.province(row));
    }

    private ReportDetail detail(Row row, boolean open) {
        ReportContent said = open
                ? sealed.open(row.bytes("content_sealed"), ReportContent.class)
                : new ReportContent(null, null, null, null);
        ReportSummary report = ReportSummary.of(row);
        return new ReportDetail(
                report.id(),
                report.provinceCode(),
                report.code(),
                report.kind(),
                report.channel(),
                report.externalRef(),
                report.anonymous(),
                report.suspicious(),
                report.status(),
                report.outcome(),
                report.receivedAt(),
                !open,
                said.title(),
                said.content(),
                said.name(),
                said.contact(),
                row.uuid("intake_id"),
                row.text("intake_code"),
                row.number("version"));
    }

    private IntakeDetail intake(Row row) {
        return new IntakeDetail(
                row.uuid("id"),
                row.text("province_code"),
                row.text("code"),
                row.uuid("report_id"),
                row.constant("channel", ReportChannel.class),
                row.text("external_ref"),
                row.instant("received_at"),
                row.instant("received_at").plus(EMERGENCY),
                sealed.open(row.bytes("form_sealed"), IntakeForm.class),
                row.instant("created_at"),
                row.number("version"));
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants == null || constants.isEmpty()
                ? null
                : constants.stream().map(Enum::name).toList();
    }
}
