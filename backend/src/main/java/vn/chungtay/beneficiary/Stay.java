package vn.chungtay.beneficiary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Days of a person in a facility. */
@Entity
class Stay extends DatedPersonFact {
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private StayRequest.Category category;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] flags;

    @Enumerated(EnumType.STRING)
    private StayRequest.AdmissionKind admissionKind;

    private String decisionNumber;

    @Enumerated(EnumType.STRING)
    private StayRequest.DischargeKind dischargeKind;

    protected Stay() {}

    Stay(Beneficiary person, StayRequest request) {
        super(person, request.id());
        correct(request);
    }

    void correct(StayRequest request) {
        organisationId = request.organisationId();
        category = request.category();
        flags = request.flags() == null
                ? new String[0]
                : request.flags().stream().distinct().map(Enum::name).toArray(String[]::new);
        admissionKind = request.admissionKind();
        decisionNumber = request.decisionNumber();
        hold(request.validFrom(), request.validTo());
        dischargeKind = request.dischargeKind();
    }

    /** The person leaves the facility. */
    void discharge(LocalDate on, StayRequest.DischargeKind kind) {
        if (hasEnded()) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Đối tượng đã rời cơ sở.", "The person has left the facility already.");
        }
        end(on);
        dischargeKind = kind;
    }

    UUID organisationId() {
        return organisationId;
    }

    StayDetail detail() {
        return new StayDetail(
                id(),
                organisationId,
                null,
                category,
                Arrays.stream(flags).map(StayRequest.Flag::valueOf).toList(),
                admissionKind,
                decisionNumber,
                validFrom(),
                validTo(),
                dischargeKind,
                version());
    }
}
