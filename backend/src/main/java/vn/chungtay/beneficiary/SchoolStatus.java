package vn.chungtay.beneficiary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import vn.chungtay.shared.problem.Warning;

/** Whether a child goes to school between two dates; who left says why. */
@Entity
class SchoolStatus extends DatedPersonFact {
    @Enumerated(EnumType.STRING)
    private SchoolStatusRequest.Status status;

    @Enumerated(EnumType.STRING)
    private SchoolStatusRequest.Level level;

    private String schoolName;
    private String grade;
    private String reason;

    protected SchoolStatus() {}

    SchoolStatus(Beneficiary person, SchoolStatusRequest request) {
        super(person, request.id());
        correct(request);
    }

    void correct(SchoolStatusRequest request) {
        status = request.status();
        level = request.level();
        schoolName = request.schoolName();
        grade = request.grade();
        reason = request.reason();
        hold(request.validFrom(), request.validTo());
    }

    boolean beganBefore(LocalDate day) {
        return validFrom().isBefore(day);
    }

    SchoolStatusDetail detail(List<Warning> warnings) {
        return new SchoolStatusDetail(
                id(), status, level, schoolName, grade, reason, validFrom(), validTo(), version(), warnings);
    }
}
