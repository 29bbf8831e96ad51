package vn.chungtay.household;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.time.Periods;

/** Somebody's time in a household. */
@Entity
class HouseholdMember extends HouseholdFact {
    private UUID beneficiaryId;
    private String fullName;
    private Short birthYear;
    private String relation;
    private boolean head;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String leavingReason;

    protected HouseholdMember() {}

    HouseholdMember(Household household, MemberRequest request) {
        super(household, request.id());
        correct(request);
    }

    void correct(MemberRequest request) {
        beneficiaryId = request.beneficiaryId();
        fullName = request.fullName();
        birthYear = request.birthYear() == null ? null : request.birthYear().shortValue();
        relation = request.relation();
        head = Boolean.TRUE.equals(request.head());
        validFrom = request.validFrom();
        validTo = request.validTo();
        leavingReason = request.leavingReason();
    }

    void leave(LocalDate on, String reason) {
        if (validTo != null) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Thành viên đã rời hộ.", "The member has left the household already.");
        }
        Periods.requireOrder(validFrom, on);
        validTo = on;
        leavingReason = reason;
    }
}
