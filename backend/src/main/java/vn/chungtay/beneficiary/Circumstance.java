package vn.chungtay.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.problem.Warning;
import vn.chungtay.shared.type.Ids;

/** Membership of a person in a group between two dates. */
@Entity
class Circumstance implements PersonFact {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID beneficiaryId;

    private String groupCode;
    private String subgroupCode;
    private boolean restricted;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String closingReason;
    private String evidenceKind;
    private String evidenceNumber;
    private LocalDate evidenceDate;
    private String decidedBy;
    private String note;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    @Version
    private long version;

    protected Circumstance() {}

    static Circumstance of(
            Beneficiary person, CircumstanceRequest request, boolean restricted, UUID account, Instant now) {
        Circumstance circumstance = new Circumstance();
        circumstance.id = Ids.orNext(request.id());
        circumstance.provinceCode = person.provinceCode();
        circumstance.beneficiaryId = person.id();
        circumstance.createdAt = now;
        circumstance.createdBy = account;
        circumstance.correct(request, restricted);
        return circumstance;
    }

    void correct(CircumstanceRequest request, boolean nowRestricted) {
        groupCode = request.groupCode();
        subgroupCode = request.subgroupCode();
        restricted = nowRestricted;
        validFrom = request.validFrom();
        validTo = request.validTo();
        closingReason = request.closingReason();
        evidenceKind = request.evidenceKind();
        evidenceNumber = request.evidenceNumber();
        evidenceDate = request.evidenceDate();
        decidedBy = request.decidedBy();
        note = request.note();
    }

    /** The person leaves the group: with a date and a reason. */
    void close(LocalDate on, String reason) {
        if (validTo != null) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Hoàn cảnh này đã kết thúc.", "This circumstance has ended already.");
        }
        validTo = on;
        closingReason = reason;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    boolean isRestricted() {
        return restricted;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    CircumstanceDetail detail(List<Warning> warnings) {
        return new CircumstanceDetail(
                id,
                groupCode,
                subgroupCode,
                restricted,
                validFrom,
                validTo,
                closingReason,
                evidenceKind,
                evidenceNumber,
                evidenceDate,
                decidedBy,
                note,
                version,
                warnings);
    }
}
