package vn.chungtay.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/** Days of a person in a facility. */
@Entity
class Stay implements PersonFact {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID beneficiaryId;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private StayRequest.Category category;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] flags;

    @Enumerated(EnumType.STRING)
    private StayRequest.AdmissionKind admissionKind;

    private String decisionNumber;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private StayRequest.DischargeKind dischargeKind;

    @Version
    private long version;

    protected Stay() {}

    static Stay of(Beneficiary person, StayRequest request) {
        Stay stay = new Stay();
        stay.id = Ids.orNext(request.id());
        stay.provinceCode = person.provinceCode();
        stay.beneficiaryId = person.id();
        stay.correct(request);
        return stay;
    }

    void correct(StayRequest request) {
        organisationId = request.organisationId();
        category = request.category();
        flags = request.flags() == null
                ? new String[0]
                : request.flags().stream().distinct().map(Enum::name).toArray(String[]::new);
        admissionKind = request.admissionKind();
        decisionNumber = request.decisionNumber();
        validFrom = request.validFrom();
        validTo = request.validTo();
        dischargeKind = request.dischargeKind();
    }

    /** The person leaves the facility. */
    void discharge(LocalDate on, StayRequest.DischargeKind kind) {
        if (validTo != null) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Đối tượng đã rời cơ sở.", "The person has left the facility already.");
        }
        Periods.requireOrder(validFrom, on);
        validTo = on;
        dischargeKind = kind;
    }

    UUID organisationId() {
        return organisationId;
    }

    StayDetail detail() {
        return new StayDetail(
                id,
                organisationId,
                null,
                category,
                Arrays.stream(flags).map(StayRequest.Flag::valueOf).toList(),
                admissionKind,
                decisionNumber,
                validFrom,
                validTo,
                dischargeKind,
                version);
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
