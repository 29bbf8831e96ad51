package vn.chungtay.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.shared.type.Ids;

/** One look at a household's economy. */
@Entity
class HouseholdAssessment implements HouseholdFact {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID householdId;

    private LocalDate assessedOn;
    private String assessedBy;
    private Long incomePerPerson;
    private Short deprivedIndicators;
    private String summary;

    @Version
    private long version;

    protected HouseholdAssessment() {}

    static HouseholdAssessment of(Household household, AssessmentRequest request) {
        HouseholdAssessment assessment = new HouseholdAssessment();
        assessment.id = Ids.orNext(request.id());
        assessment.provinceCode = household.provinceCode();
        assessment.householdId = household.id();
        assessment.correct(request);
        return assessment;
    }

    void correct(AssessmentRequest request) {
        assessedOn = request.assessedOn();
        assessedBy = request.assessedBy();
        incomePerPerson = request.incomePerPerson();
        deprivedIndicators = request.deprivedIndicators() == null
                ? null
                : request.deprivedIndicators().shortValue();
        summary = request.summary();
    }

    AssessmentDetail detail() {
        return new AssessmentDetail(
                id,
                assessedOn,
                assessedBy,
                incomePerPerson,
                deprivedIndicators == null ? null : deprivedIndicators.intValue(),
                summary,
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
