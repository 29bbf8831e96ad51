package vn.chungtay.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/** Somebody's time in a household. */
@Entity
class HouseholdMember implements HouseholdFact {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID householdId;

    private UUID beneficiaryId;
    private String fullName;
    private Short birthYear;
    private String relation;
    private boolean head;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String leavingReason;

    @Version
    private long version;

    protected HouseholdMember() {}

    static HouseholdMember of(Household household, MemberRequest request) {
        HouseholdMember member = new HouseholdMember();
        member.id = Ids.orNext(request.id());
        member.provinceCode = household.provinceCode();
        member.householdId = household.id();
        member.correct(request);
        return member;
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

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
