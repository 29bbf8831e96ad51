package vn.chungtay.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.project.ProjectDirectory.ComponentAccount;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Ids;

/** A person or household on a list of a component, from a day until it ends with a reason. */
@Entity
@Table(name = "enrolment")
class Enrolment {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private UUID componentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EnrolmentKind kind;

    @Column(updatable = false)
    private UUID beneficiaryId;

    @Column(updatable = false)
    private UUID householdId;

    @Column(updatable = false)
    private UUID schemeId;

    @Column(updatable = false)
    private Short awardYear;

    @Column(updatable = false)
    private LocalDate validFrom;

    private LocalDate validTo;
    private String endReason;
    private String note;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    @Version
    private long version;

    protected Enrolment() {}

    static Enrolment begin(CreateEnrolmentRequest request, ComponentAccount component, Instant now, UUID account) {
        requireWho(request);
        if ((request.kind() == EnrolmentKind.SCHOLARSHIP) != (request.awardYear() != null)) {
            throw Problem.rule(
                    "/awardYear",
                    "AWARD_YEAR_MISMATCH",
                    "Năm trao đi cùng học bổng, và chỉ với học bổng",
                    "An award year belongs to a scholarship, and only to one");
        }
        if (request.validFrom().isBefore(component.phaseFrom())
                || request.validFrom().isAfter(component.phaseTo())) {
            throw Problem.rule(
                    "/validFrom",
                    "OUTSIDE_PHASE",
                    "Ngày bắt đầu nằm ngoài giai đoạn của dự án",
                    "It begins outside the phase of the project");
        }
        Enrolment enrolment = new Enrolment();
        enrolment.id = Ids.orNext(request.id());
        enrolment.provinceCode = component.provinceCode();
        enrolment.projectId = component.projectId();
        enrolment.componentId = component.componentId();
        enrolment.kind = request.kind();
        enrolment.beneficiaryId = request.beneficiaryId();
        enrolment.householdId = request.householdId();
        enrolment.schemeId = request.schemeId();
        enrolment.awardYear = request.awardYear();
        enrolment.validFrom = request.validFrom();
        enrolment.note = request.note();
        enrolment.createdAt = now;
        enrolment.createdBy = account;
        if ((request.validTo() == null) != (request.endReason() == null)) {
            throw Problem.rule(
                    request.validTo() == null ? "/validTo" : "/endReason",
                    "END_AND_REASON",
                    "Ngày kết thúc và lý do đi cùng nhau",
                    "An end comes with its reason");
        }
        if (request.validTo() != null) {
            enrolment.end(request.validTo(), request.endReason(), null);
        }
        return enrolment;
    }

    private static void requireWho(CreateEnrolmentRequest request) {
        boolean household = request.kind().ofHousehold();
        if (household ? request.householdId() == null : request.householdId() != null) {
            throw Problem.rule(
                    "/householdId",
                    "WHO_MISMATCH",
                    "Bảo tồn, phục hồi gia đình là của hộ; các danh sách khác là của từng người",
                    "Family preservation and restoration take a household, other lists a person");
        }
        if (household ? request.beneficiaryId() != null : request.beneficiaryId() == null) {
            throw Problem.rule(
                    "/beneficiaryId",
                    "WHO_MISMATCH",
                    "Bảo tồn, phục hồi gia đình là của hộ; các danh sách khác là của từng người",
                    "Family preservation and restoration take a household, other lists a person");
        }
    }

    /** Ends it once; the row stays. */
    void end(LocalDate on, String reason, String newNote) {
        if (validTo != null) {
            throw Problem.of(ProblemCode.STATE_CONFLICT).detail("Đã kết thúc trước đó.", "It has ended before.");
        }
        if (!on.isAfter(validFrom)) {
            throw Problem.rule(
                    "/validTo",
                    "NOT_AFTER_START",
                    "Ngày kết thúc phải sau ngày bắt đầu",
                    "It must end after it begins");
        }
        validTo = on;
        endReason = reason;
        note = newNote == null ? note : newNote;
    }

    /** The person lives in another province from that day; what began later ends at once. */
    void endByMove(LocalDate on) {
        validTo = on.isAfter(validFrom) ? on : validFrom.plusDays(1);
        endReason = "MOVED";
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }
}
