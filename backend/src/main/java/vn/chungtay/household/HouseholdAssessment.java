package vn.chungtay.household;

import jakarta.persistence.Entity;
import java.time.LocalDate;

/** One look at a household's economy. */
@Entity
class HouseholdAssessment extends HouseholdFact {
    private LocalDate assessedOn;
    private String assessedBy;
    private Long incomePerPerson;
    private Short deprivedIndicators;
    private String summary;

    protected HouseholdAssessment() {}

    HouseholdAssessment(Household household, AssessmentRequest request) {
        super(household, request.id());
        correct(request);
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
                id(),
                assessedOn,
                assessedBy,
                incomePerPerson,
                deprivedIndicators == null ? null : deprivedIndicators.intValue(),
                summary,
                version());
    }
}
