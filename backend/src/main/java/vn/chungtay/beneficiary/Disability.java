package vn.chungtay.beneficiary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A disability as certified by the commune: types, level, certificate. */
@Entity
class Disability extends DatedPersonFact {
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] types;

    @Enumerated(EnumType.STRING)
    private DisabilityRequest.Level level;

    private String certificateNumber;
    private LocalDate issuedOn;
    private String issuedBy;

    protected Disability() {}

    Disability(Beneficiary person, DisabilityRequest request) {
        super(person, request.id());
        correct(request);
    }

    void correct(DisabilityRequest request) {
        types = request.types().stream().distinct().map(Enum::name).toArray(String[]::new);
        level = request.level();
        certificateNumber = request.certificateNumber();
        issuedOn = request.issuedOn();
        issuedBy = request.issuedBy();
        hold(request.validFrom(), request.validTo());
    }

    DisabilityDetail detail() {
        return new DisabilityDetail(
                id(),
                Arrays.stream(types).map(DisabilityRequest.Type::valueOf).toList(),
                level,
                certificateNumber,
                issuedOn,
                issuedBy,
                validFrom(),
                validTo(),
                version());
    }
}
