package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Counts sign-ins by day. */
@ApplicationScoped
class UsageRepository {
    private static final Duration ACTIVE = Duration.ofMinutes(15);

    private final Sql sql;
    private final Clock clock;

    UsageRepository(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void signedIn() {
        sql.execute(Select.of("""
                        INSERT INTO sign_in_day AS d (day, sign_ins) VALUES (:today, 1)
                        ON CONFLICT (day) DO UPDATE SET sign_ins = d.sign_ins + 1""").bind("today", LocalDate.now(clock)));
    }

    Usage read() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        return sql.one(
                        Select.of("""
                                        SELECT (SELECT count(*) FROM account_session
                                                 WHERE last_used_at > :active AND expires_at > :now) AS active,
                                               coalesce((SELECT sign_ins FROM sign_in_day WHERE day = :today), 0) AS today,
                                               coalesce((SELECT CAST(sum(sign_ins) AS bigint) FROM sign_in_day
                                                          WHERE day BETWEEN :monday AND :today), 0) AS week,
                                               coalesce((SELECT CAST(sum(sign_ins) AS bigint) FROM sign_in_day), 0)
                                                 AS counted,
                                               coalesce((SELECT sign_ins FROM usage_base), 0) AS base,
                                               (SELECT note FROM usage_base) AS note""")
                                .bind("active", now.minus(ACTIVE))
                                .bind("now", now)
                                .bind("today", today)
                                .bind("monday", today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
                        row -> new Usage(
                                now,
                                row.number("active"),
                                row.number("today"),
                                row.number("week"),
                                row.number("base") + row.number("counted"),
                                row.number("base"),
                                row.text("note")))
                .orElseThrow();
    }

    @Transactional
    void startFrom(UsageBaseRequest base, UUID by) {
        sql.execute(Select.of("""
                        INSERT INTO usage_base (sign_ins, note, set_at, set_by) VALUES (:signIns, :note, :now, :by)
                        ON CONFLICT (only_one) DO UPDATE SET sign_ins = :signIns, note = :note, set_at = :now, set_by = :by""")
                .bind("signIns", base.signIns())
                .bind("note", base.note())
                .bind("now", clock.instant())
                .bind("by", by));
    }
}
