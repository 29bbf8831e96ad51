package vn.chungtay.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.chungtay.consent.ConsentPurpose;
import vn.chungtay.shared.persistence.ProvinceRecord;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** What somebody asks about a person's data, from its receipt to its end. */
@Entity
@Table(name = "rights_request")
class RightsRequest extends ProvinceRecord {
    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RightsRequestKind kind;

    private UUID beneficiaryId;
    private String subjectName;
    private String requesterName;

    @Enumerated(EnumType.STRING)
    private RequesterRelation requesterRelation;

    private String requesterContact;

    @Enumerated(EnumType.STRING)
    private RequestChannel channel;

    @Column(updatable = false)
    private LocalDate receivedOn;

    private String content;

    @Column(updatable = false)
    private boolean ofProcessor;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] purposes;

    @Column(updatable = false)
    private LocalDate replyDueOn;

    private LocalDate dueOn;
    private String legalBasis;
    private LocalDate extendedFrom;
    private String extensionReason;

    @Enumerated(EnumType.STRING)
    private RightsRequestStatus status;

    private LocalDate answeredOn;
    private String answer;
    private LocalDate closedOn;
    private String outcome;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private Instant updatedAt;
    private UUID updatedBy;

    protected RightsRequest() {}

    private RightsRequest(String province, UUID id) {
        super(province, id);
    }

    /**
     * @param about the record of the person it is about, or null while the person is not found
     * @param limits by when the law wants it answered and done
     */
    static RightsRequest receive(
            CreateRightsRequest asked,
            String province,
            String code,
            UUID about,
            TimeLimits.Dates limits,
            Instant now,
            UUID account) {
        RightsRequest request = new RightsRequest(province, asked.id());
        request.code = code;
        request.kind = asked.kind();
        request.beneficiaryId = about;
        request.subjectName = asked.subjectName();
        request.requesterName = asked.requesterName();
        request.requesterRelation = asked.requesterRelation();
        request.requesterContact = asked.requesterContact();
        request.channel = asked.channel();
        request.receivedOn = asked.receivedOn();
        request.content = asked.content();
        request.ofProcessor = asked.ofProcessorOrNot();
        request.purposes = asked.kind() == RightsRequestKind.WITHDRAW ? purposes(asked.purposes()) : null;
        request.replyDueOn = limits.replyDueOn();
        request.dueOn = limits.dueOn();
        request.legalBasis = limits.legalBasis();
        request.status = RightsRequestStatus.RECEIVED;
        request.createdAt = now;
        request.createdBy = account;
        request.touch(now, account);
        return request;
    }

    /** Who names none takes back all. */
    private static String[] purposes(Set<ConsentPurpose> asked) {
        Set<ConsentPurpose> purposes = asked == null ? EnumSet.allOf(ConsentPurpose.class) : EnumSet.copyOf(asked);
        return purposes.stream().map(Enum::name).toArray(String[]::new);
    }

    void identify(UUID person, Instant now, UUID account) {
        requireOpen();
        beneficiaryId = person;
        touch(now, account);
    }

    /** The person is told what will be done; a second answer would hide when the first was given. */
    void answer(RequestActs.Answer given, Instant now, UUID account) {
        requireOpen();
        if (status == RightsRequestStatus.ANSWERED) {
            throw conflict("Yêu cầu đã được trả lời.", "The request has been answered.");
        }
        requireNotBeforeReceipt(given.answeredOn(), "/answeredOn");
        status = RightsRequestStatus.ANSWERED;
        answeredOn = given.answeredOn();
        answer = given.answer();
        touch(now, account);
    }

    /** @param until the new day by which it has to be done */
    void extend(String reason, LocalDate until, Instant now, UUID account) {
        requireOpen();
        if (extendedFrom != null) {
            throw conflict("Yêu cầu đã được gia hạn một lần.", "The request has been extended once.");
        }
        extendedFrom = dueOn;
        extensionReason = reason;
        dueOn = until;
        touch(now, account);
    }

    void close(RightsRequestStatus as, RequestActs.Closing closing, Instant now, UUID account) {
        requireOpen();
        requireNotBeforeReceipt(closing.closedOn(), "/closedOn");
        status = as;
        closedOn = closing.closedOn();
        outcome = closing.outcome();
        touch(now, account);
    }

    private void requireOpen() {
        if (status == RightsRequestStatus.DONE || status == RightsRequestStatus.REFUSED) {
            throw conflict("Yêu cầu đã giải quyết xong.", "The request is closed.");
        }
    }

    private void requireNotBeforeReceipt(LocalDate day, String pointer) {
        if (day.isBefore(receivedOn)) {
            throw Problem.rule(
                    pointer,
                    "BEFORE_RECEIPT",
                    "Ngày này trước ngày nhận yêu cầu",
                    "The day lies before the request was received");
        }
    }

    static Problem conflict(String vietnamese, String english) {
        return Problem.of(ProblemCode.STATE_CONFLICT).detail(vietnamese, english);
    }

    private void touch(Instant now, UUID account) {
        updatedAt = now;
        updatedBy = account;
    }

    RightsRequestKind kind() {
        return kind;
    }

    /** For which purposes consent is taken back; empty with any other request. */
    Set<ConsentPurpose> purposes() {
        return purposes == null
                ? Set.of()
                : Arrays.stream(purposes).map(ConsentPurpose::valueOf).collect(Collectors.toSet());
    }

    String code() {
        return code;
    }

    UUID beneficiaryId() {
        return beneficiaryId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isOpen() {
        return status == RightsRequestStatus.RECEIVED || status == RightsRequestStatus.ANSWERED;
    }
}
