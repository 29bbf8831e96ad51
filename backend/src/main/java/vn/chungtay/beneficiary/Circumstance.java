package vn.chungtay.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.problem.Warning;

/** Membership of a person in a group between two dates. */
@Entity
class Circumstance extends DatedPersonFact {
    private String groupCode;
    private String subgroupCode;
    private boolean restricted;
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

    protected Circumstance() {}

    Circumstance(Beneficiary person, CircumstanceRequest request, boolean restricted, UUID account, Instant now) {
        super(person, request.id());
        createdAt = now;
        createdBy = account;
        correct(request, restricted);
    }

    void correct(CircumstanceRequest request, boolean nowRestricted) {
        groupCode = request.groupCode();
        subgroupCode = request.subgroupCode();
        restricted = nowRestricted;
        hold(request.validFrom(), request.validTo());
        closingReason = request.closingReason();
        evidenceKind = request.evidenceKind();
        evidenceNumber = request.evidenceNumber();
        evidenceDate = request.evidenceDate();
        decidedBy = request.decidedBy();
        note = request.note();
    }

    /** The person leaves the group: with a date and a reason. */
    void close(LocalDate on, String reason) {
        if (hasEnded()) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Hoàn cảnh này đã kết thúc.", "This circumstance has ended already.");
        }
        hold(validFrom(), on);
        closingReason = reason;
    }

    boolean isRestricted() {
        return restricted;
    }

    CircumstanceDetail detail(List<Warning> warnings) {
        return new CircumstanceDetail(
                id(),
                groupCode,
                subgroupCode,
                restricted,
                validFrom(),
                validTo(),
                closingReason,
                evidenceKind,
                evidenceNumber,
                evidenceDate,
                decidedBy,
                note,
                version(),
                warnings);
    }
}
