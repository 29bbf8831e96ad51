package vn.chungtay.shared.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/**
 * What the request at hand does, for the audit. The HTTP layer fills it in by itself; a feature adds only what cannot be
 * seen from outside: who signed in, the province of a record whose answer does not name it, the reason that was given.
 */
@RequestScoped
public class AuditTrail {
    private String operation;
    private String method;
    private String resource;
    private String recordId;
    private String provinceCode;
    private String reason;
    private UUID accountId;
    private String accountName;
    private String role;
    private boolean written;
    private boolean addressKept = true;

    /**
     * What was called.
     *
     * @param calledOperation the operationId of the contract
     * @param httpMethod GET, POST …
     * @param collection the first segment of the path, such as {@code beneficiaries}
     * @param record the id in the path, or null
     */
    public void called(String calledOperation, String httpMethod, String collection, String record) {
        operation = calledOperation;
        method = httpMethod;
        resource = collection;
        recordId = record;
    }

    /** Says whose request this is where no session says it: somebody who signs in, or tries to. */
    public void by(UUID account, String name, String withRole) {
        accountId = account;
        accountName = name;
        role = withRole;
    }

    /** Says in which province (2 digits) the record lies that is read. */
    public void in(String province) {
        provinceCode = province;
    }

    /** Keeps the reason that a person gave for what is done. */
    public void because(String words) {
        reason = words;
    }

    /** Keeps out of the audit from where the request came: whoever reports may stay unknown. */
    public void withoutAddress() {
        addressKept = false;
    }

    /** Notes that an event of this request lies in the transaction of its change already. */
    public void markWritten() {
        written = true;
    }

    public String operation() {
        return operation;
    }

    public String method() {
        return method;
    }

    public String resource() {
        return resource;
    }

    public String recordId() {
        return recordId;
    }

    public String provinceCode() {
        return provinceCode;
    }

    public String reason() {
        return reason;
    }

    public UUID accountId() {
        return accountId;
    }

    public String accountName() {
        return accountName;
    }

    public String role() {
        return role;
    }

    public boolean isAddressKept() {
        return addressKept;
    }

    public boolean isWritten() {
        return written;
    }
}
