package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Ids;

/** Writes down who asks that a record be anonymised and who confirms it, and takes away what it said. */
@ApplicationScoped
class AnonymisationRepository {
    /** Households of a person in which no registered person has a name any more and nothing has to be kept. */
    private static final String LEFT_HOUSEHOLDS = """
            SELECT h.id FROM household h
            WHERE h.province_code = :province AND h.status = 'CLOSED'
              AND h.id IN (SELECT m.household_id FROM household_member m
                WHERE m.province_code = :province AND m.beneficiary_id = :person)
              AND NOT EXISTS (SELECT 1 FROM household_member m JOIN beneficiary b
                ON b.province_code = m.province_code AND b.id = m.beneficiary_id
                WHERE m.province_code = h.province_code AND m.household_id = h.id AND b.anonymised_on IS NULL)
              AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.province_code = h.province_code
                AND e.household_id = h.id AND (e.valid_to IS NULL OR e.valid_to > :today))
              AND NOT EXISTS (SELECT 1 FROM disbursement d WHERE d.province_code = h.province_code
                AND d.household_id = h.id AND d.paid_on >= :vouchersSince)""";

    private final Sql sql;

    AnonymisationRepository(Sql sql) {
        this.sql = sql;
    }

    /** What somebody asked for, kept from others until the transaction ends. */
    record Open(UUID id, UUID askedBy) {}

    Optional<Open> open(String province, UUID person) {
        return sql.one(
                Select.of("SELECT n.id, n.asked_by FROM anonymisation n")
                        .where("n.province_code = :province AND n.beneficiary_id = :person AND n.status = 'ASKED'")
                        .bind("province", province)
                        .bind("person", person)
                        .then("FOR UPDATE"),
                row -> new Open(row.uuid("id"), row.uuid("asked_by")));
    }

    /** @param request the person's own request to delete, or null when the time is over */
    void ask(String province, UUID person, UUID request, String reason, Instant now, UUID account) {
        sql.execute(Select.of("""
                        INSERT INTO anonymisation (province_code, id, beneficiary_id, ground, request_id, reason, asked_by,
                            asked_at)
                        VALUES (:province, :id, :person, :ground, CAST(:request AS uuid), :reason, :account, :now)""")
                .bind("province", province)
                .bind("id", Ids.next())
                .bind("person", person)
                .bind("ground", request == null ? "RETENTION" : "REQUEST")
                .bind("request", request)
                .bind("reason", reason)
                .bind("account", account)
                .bind("now", now));
    }

    /** @param reason why not, or null when it is done */
    void decide(String province, UUID id, String reason, Instant now, UUID account) {
        sql.execute(Select.of("UPDATE anonymisation SET status = :status, decided_by = :account, decided_at = :now,"
                        + " decision_reason = CAST(:reason AS text)")
                .where("province_code = :province AND id = :id")
                .bind("status", reason == null ? "DONE" : "REJECTED")
                .bind("account", account)
                .bind("now", now)
                .bind("reason", reason)
                .bind("province", province)
                .bind("id", id));
    }

    /** Keeps the record from others until the transaction ends, so that nothing is added while it is emptied. */
    void lock(String province, UUID person) {
        sql.list(
                Select.of("SELECT b.id FROM beneficiary b")
                        .where("b.province_code = :province AND b.id = :person")
                        .bind("province", province)
                        .bind("person", person)
                        .then("FOR UPDATE"),
                row -> row.uuid("id"));
    }

    /**
     * Takes away what the record said, and what the audit, kept answers and the household say of the person. Figures read
     * none of it: groups, dates, places and amounts stay.
     *
     * @param vouchersSince day from which on vouchers have to be kept
     */
    void empty(String province, UUID person, String code, LocalDate today, LocalDate vouchersSince, Instant now) {
        List<String> papers = papers(province, person);
        for (HeldData held : HeldData.values()) {
            if (held.isOfThePerson()
                    && held != HeldData.BENEFICIARY
                    && !held.wiped().isEmpty()) {
                wipe(held, held.rowsOfPerson(), Map.of("province", province, "person", person));
            }
        }
        wipe(
                Select.of("UPDATE beneficiary AS t SET " + assignments(HeldData.BENEFICIARY)
                        + ", identity_state = 'NONE', code = :code, anonymised_on = :today, version = version + 1,"
                        + " updated_at = :now"),
                HeldData.BENEFICIARY.rowsOfPerson(),
                Map.of("province", province, "person", person, "code", code, "today", today, "now", now));
        List<UUID> households = sql.list(
                Select.of(LEFT_HOUSEHOLDS)
                        .bind("province", province)
                        .bind("person", person)
                        .bind("today", today)
                        .bind("vouchersSince", vouchersSince),
                row -> row.uuid("id"));
        households.forEach(household -> emptyHousehold(province, household));
        forgetFiles(province, papers);
        forget(person);
        // Answers kept for repeated requests may show the record: none of them is still waited for.
        sql.erase(Select.of("DELETE FROM idempotency_record")
                .where("created_at < :before")
                .bind("before", now.minus(1, ChronoUnit.DAYS)));
    }

    /** Files that prove what the person agreed to. */
    private List<String> papers(String province, UUID person) {
        return sql.list(
                Select.of("SELECT DISTINCT k.evidence_sha256 FROM consent k")
                        .where("k.province_code = :province AND k.beneficiary_id = :person")
                        .where("k.evidence_sha256 IS NOT NULL")
                        .bind("province", province)
                        .bind("person", person),
                row -> row.text("evidence_sha256"));
    }

    /**
     * Takes away those files that nothing else refers to: one paper may speak for two children. They are held first, so
     * that a reference that is being written by somebody else is seen.
     */
    private void forgetFiles(String province, List<String> files) {
        if (files.isEmpty()) {
            return;
        }
        sql.list(
                Select.of("SELECT f.sha256 FROM stored_file f")
                        .where("f.province_code = :province AND f.sha256 IN (:files)")
                        .bind("province", province)
                        .bind("files", files)
                        .then("ORDER BY f.sha256 FOR UPDATE"),
                row -> row.text("sha256"));
        sql.erase(Select.of("DELETE FROM stored_file AS f")
                .where("f.province_code = :province AND f.sha256 IN (:files)")
                .where("NOT EXISTS (SELECT 1 FROM consent k WHERE k.province_code = f.province_code"
                        + " AND k.evidence_sha256 = f.sha256)")
                .where("NOT EXISTS (SELECT 1 FROM photo p WHERE p.province_code = f.province_code"
                        + " AND p.sha256 = f.sha256)")
                .bind("province", province)
                .bind("files", files));
    }

    private void emptyHousehold(String province, UUID household) {
        Map<String, Object> of = Map.of("province", province, "household", household);
        for (HeldData held : HeldData.values()) {
            if (!held.isOfThePerson()) {
                wipe(
                        held,
                        "t.province_code = :province AND t." + (held == HeldData.HOUSEHOLD ? "id" : "household_id")
                                + " = :household",
                        of);
            }
        }
        for (HeldData held : List.of(
                HeldData.ENROLMENT, HeldData.SERVICE_EVENT, HeldData.DISBURSEMENT, HeldData.ACTIVITY_RECIPIENT)) {
            wipe(held, "t.province_code = :province AND t.household_id = :household", of);
        }
        wipe(
                Select.of("UPDATE household_member AS t SET full_name = :mark").bind("mark", HeldData.MARK),
                "t.province_code = :province AND t.household_id = :household AND t.full_name IS NOT NULL",
                of);
        forget(household);
    }

    /** Without its key nobody reads what the audit kept of a person or household. */
    private void forget(UUID subject) {
        sql.erase(Select.of("DELETE FROM audit_subject_key")
                .where("subject_id = :subject")
                .bind("subject", subject));
    }

    private void wipe(HeldData held, String rows, Map<String, Object> parameters) {
        wipe(Select.of("UPDATE " + held.table() + " AS t SET " + assignments(held)), rows, parameters);
    }

    private void wipe(Select update, String rows, Map<String, Object> parameters) {
        Select statement = update.where(rows).bind("mark", HeldData.MARK);
        parameters.forEach(statement::bind);
        sql.erase(statement);
    }

    private static String assignments(HeldData held) {
        return held.wiped().entrySet().stream()
                .map(column -> column.getKey() + " = " + column.getValue())
                .collect(Collectors.joining(", "));
    }
}
