package vn.chungtay.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.time.ClockProducer;

/**
 * One line of the audit, as it is stored.
 *
 * @param provinceCode the province of the record, else of the account; 00 where there is none
 * @param id UUIDv7 of the instant
 * @param at microseconds at most, as the database keeps it
 * @param requestId what the answer carried as X-Request-Id; null outside of requests
 * @param operation operationId of the contract, or what the product did by itself
 * @param resource collection of the contract, such as beneficiaries
 * @param restricted whether it may be shown only to who may see restricted circumstances
 * @param detail JSON object: what changed, what was filtered by, how many rows
 */
record AuditEvent(
        String provinceCode,
        UUID id,
        Instant at,
        UUID accountId,
        String accountName,
        String role,
        String address,
        UUID requestId,
        AuditAction action,
        String operation,
        String resource,
        String resourceId,
        boolean restricted,
        AuditOutcome outcome,
        String reason,
        String detail) {

    /** The province of events that belong to none. */
    static final String COUNTRY = "00";

    /** The day in Viet Nam, by which events are kept and chained. */
    LocalDate day() {
        return at.atZone(ClockProducer.VIET_NAM).toLocalDate();
    }
}
