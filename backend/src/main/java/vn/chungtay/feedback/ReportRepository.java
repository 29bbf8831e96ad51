package vn.chungtay.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.visibility.Visibility;

/** Writes reports and the records of receipt that they become. */
@ApplicationScoped
class ReportRepository {
    private final Sql sql;

    ReportRepository(Sql sql) {
        this.sql = sql;
    }

    /** A report on its way into the database. */
    record NewReport(
            String province,
            UUID id,
            String code,
            ReportKind kind,
            ReportChannel channel,
            String externalRef,
            byte[] content,
            boolean anonymous,
            boolean suspicious,
            Instant receivedAt) {}

    /** What a command needs to know of a report. */
    record Known(
            String province,
            UUID id,
            ReportStatus status,
            ReportChannel channel,
            String externalRef,
            Instant receivedAt) {
        static Known of(Row row) {
            return new Known(
                    row.text("province_code"),
                    row.uuid("id"),
                    row.constant("status", ReportStatus.class),
                    row.constant("channel", ReportChannel.class),
                    row.text("external_ref"),
                    row.instant("received_at"));
        }
    }

    /** @param account null for somebody outside */
    void add(NewReport report, Instant now, UUID account) {
        sql.execute(Select.of("""
                        INSERT INTO report (province_code, id, code, kind, channel, external_ref, content_sealed,
                            anonymous, suspicious, received_at, created_at, created_by, updated_at, updated_by)
                        VALUES (:province, :id, :code, :kind, :channel, :externalRef, :content, :anonymous, :suspicious,
                            :receivedAt, :now, :account, :now, :account)""")
                .bind("province", report.province())
                .bind("id", report.id())
                .bind("code", report.code())
                .bind("kind", report.kind().name())
                .bind("channel", report.channel().name())
                .bind("externalRef", report.externalRef())
                .bind("content", report.content())
                .bind("anonymous", report.anonymous())
                .bind("suspicious", report.suspicious())
                .bind("receivedAt", report.receivedAt())
                .bind("now", now)
                .bind("account", account));
    }

    /** Kept from others until the transaction ends. @throws Problem 404 outside the scope */
    Known forChange(UUID id, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        Select select = Select.of(
                        "SELECT r.province_code, r.id, r.status, r.channel, r.external_ref, r.received_at FROM report r")
                .where("r.id = :id")
                .bind("id", id);
        return sql.one(visibility.restrict(select, visibility.province("r")).then("FOR UPDATE"), Known::of)
                .orElseThrow(Problem::notFound);
    }

    void close(Known report, ReportOutcome outcome, Instant now, UUID account) {
        sql.execute(Select.of("UPDATE report SET status = 'CLOSED', outcome = :outcome, closed_at = :now,"
                        + " version = version + 1, updated_at = :now, updated_by = :account")
                .bind("outcome", outcome.name())
                .bind("now", now)
                .bind("account", account)
                .where("province_code = :province AND id = :id")
                .bind("province", report.province())
                .bind("id", report.id()));
    }

    void takeIn(Known report, UUID intake, String code, byte[] form, Instant now, UUID account) {
        sql.execute(Select.of("""
                        INSERT INTO intake (province_code, id, code, report_id, channel, external_ref, received_at,
                            form_sealed, created_at, created_by)
                        VALUES (:province, :id, :code, :report, :channel, :externalRef, :receivedAt, :form, :now,
                            :account)""")
                .bind("province", report.province())
                .bind("id", intake)
                .bind("code", code)
                .bind("report", report.id())
                .bind("channel", report.channel().name())
                .bind("externalRef", report.externalRef())
                .bind("receivedAt", report.receivedAt())
                .bind("form", form)
                .bind("now", now)
                .bind("account", account));
        sql.execute(Select.of("UPDATE report SET status = 'TAKEN_IN', version = version + 1, updated_at = :now,"
                        + " updated_by = :account")
                .bind("now", now)
                .bind("account", account)
                .where("province_code = :province AND id = :id")
                .bind("province", report.province())
                .bind("id", report.id()));
    }
}
