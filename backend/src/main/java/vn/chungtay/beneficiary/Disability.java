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
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/** A disability as certified by the commune: types, level, certificate. */
@Entity
class Disability implements PersonFact {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID beneficiaryId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] types;

    @Enumerated(EnumType.STRING)
    private DisabilityRequest.Level level;

    private String certificateNumber;
    private LocalDate issuedOn;
    private String issuedBy;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private long version;

    protected Disability() {}

    static Disability of(Beneficiary person, DisabilityRequest request) {
        Disability disability = new Disability();
        disability.id = Ids.orNext(request.id());
        disability.provinceCode = person.provinceCode();
        disability.beneficiaryId = person.id();
        disability.correct(request);
        return disability;
    }

    void correct(DisabilityRequest request) {
        types = request.types().stream().distinct().map(Enum::name).toArray(String[]::new);
        level = request.level();
        certificateNumber = request.certificateNumber();
        issuedOn = request.issuedOn();
        issuedBy = request.issuedBy();
        validFrom = request.validFrom();
        validTo = request.validTo();
    }

    void end(LocalDate on) {
        Periods.requireOrder(validFrom, on);
        validTo = on;
    }

    DisabilityDetail detail() {
        return new DisabilityDetail(
                id,
                Arrays.stream(types).map(DisabilityRequest.Type::valueOf).toList(),
                level,
                certificateNumber,
                issuedOn,
                issuedBy,
                validFrom,
                validTo,
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
