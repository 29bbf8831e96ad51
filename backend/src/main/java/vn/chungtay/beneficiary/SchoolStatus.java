package vn.chungtay.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.shared.problem.Warning;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/** Whether a child goes to school between two dates; who left says why. */
@Entity
class SchoolStatus implements PersonFact {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID beneficiaryId;

    @Enumerated(EnumType.STRING)
    private SchoolStatusRequest.Status status;

    @Enumerated(EnumType.STRING)
    private SchoolStatusRequest.Level level;

    private String schoolName;
    private String grade;
    private String reason;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private long version;

    protected SchoolStatus() {}

    static SchoolStatus of(Beneficiary person, SchoolStatusRequest request) {
        SchoolStatus schoolStatus = new SchoolStatus();
        schoolStatus.id = Ids.orNext(request.id());
        schoolStatus.provinceCode = person.provinceCode();
        schoolStatus.beneficiaryId = person.id();
        schoolStatus.correct(request);
        return schoolStatus;
    }

    void correct(SchoolStatusRequest request) {
        status = request.status();
        level = request.level();
        schoolName = request.schoolName();
        grade = request.grade();
        reason = request.reason();
        validFrom = request.validFrom();
        validTo = request.validTo();
    }

    boolean beganBefore(LocalDate day) {
        return validFrom.isBefore(day);
    }

    void end(LocalDate on) {
        Periods.requireOrder(validFrom, on);
        validTo = on;
    }

    SchoolStatusDetail detail(List<Warning> warnings) {
        return new SchoolStatusDetail(
                id, status, level, schoolName, grade, reason, validFrom, validTo, version, warnings);
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
