package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Counts what waits for who protects personal data. */
@ApplicationScoped
class PrivacyTaskQueries {
    private static final String OPEN = "r.status IN ('RECEIVED', 'ANSWERED')";

    private final Sql sql;
    private final Clock clock;

    PrivacyTaskQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<PrivacyTask> waiting(AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        String requests = "(SELECT count(*) FROM rights_request r WHERE " + visibility.ofProvinces("r") + " AND %s)";
        Select counts = Select.of("SELECT "
                        + requests.formatted(OPEN + " AND " + RightsRequestQueries.LATE) + " AS late, "
                        + requests.formatted("r.status = 'RECEIVED'") + " AS unanswered, "
                        + "(SELECT count(*) FROM data_breach r WHERE " + visibility.ofProvinces("r")
                        + " AND r.notified_at IS NULL) AS breaches, "
                        + "(SELECT count(*) FROM anonymisation r WHERE " + visibility.ofProvinces("r")
                        + " AND r.status = 'ASKED') AS asked, (" + RetentionQueries.countDue(visibility) + ") AS due")
                .bind("today", LocalDate.now(clock));
        return sql.one(visibility.bind(counts), PrivacyTaskQueries::tasks).orElseThrow();
    }

    private static List<PrivacyTask> tasks(Row row) {
        return List.of(
                new PrivacyTask(
                        "REQUESTS_LATE",
                        "yêu cầu về dữ liệu đã trễ hạn",
                        "requests about data that are late",
                        row.number("late"),
                        "/api/v1/rights-requests?status=RECEIVED,ANSWERED&late=true"),
                new PrivacyTask(
                        "REQUESTS_TO_ANSWER",
                        "yêu cầu chờ trả lời",
                        "requests to answer",
                        row.number("unanswered"),
                        "/api/v1/rights-requests?status=RECEIVED"),
                new PrivacyTask(
                        "BREACHES_TO_NOTIFY",
                        "vi phạm chưa thông báo",
                        "breaches to notify",
                        row.number("breaches"),
                        "/api/v1/data-breaches?status=FOUND"),
                new PrivacyTask(
                        "ANONYMISATIONS_TO_CONFIRM",
                        "đề nghị ẩn danh chờ xác nhận",
                        "anonymisations to confirm",
                        row.number("asked"),
                        "/api/v1/retention-cases?state=ASKED"),
                new PrivacyTask(
                        "RECORDS_DUE",
                        "hồ sơ hết thời hạn lưu",
                        "records whose time is over",
                        row.number("due"),
                        "/api/v1/retention-cases?state=DUE"));
    }
}
