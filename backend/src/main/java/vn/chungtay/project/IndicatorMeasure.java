package vn.chungtay.project;

/** The rule that computes an indicator's actual from rows, and the unit it yields. */
public enum IndicatorMeasure {
    /** Service events of the component that meet its eligibility. */
    SERVICE_TURNS(IndicatorUnit.TURNS),
    /** Distinct persons of those events. */
    SERVICE_PERSONS(IndicatorUnit.PERSONS),
    /** Distinct persons with a scholarship of an award year within the indicator's period. */
    SCHOLARS(IndicatorUnit.PERSONS),
    /** Distinct households in family preservation or restoration. */
    FAMILIES(IndicatorUnit.FAMILIES),
    /** Residents of the component's facility up to its age limit who are on the sponsorship list, in percent. */
    SPONSORSHIP_COVERAGE(IndicatorUnit.PERCENT),
    /** Distinct enrolled persons discharged from the component's facility by reintegration. */
    REINTEGRATED(IndicatorUnit.PERSONS),
    /** Persons whose permanency plan is completed. */
    PLANS_COMPLETED(IndicatorUnit.PERSONS),
    /** Distinct persons enrolled at some time of the period. */
    PERSONS_ENROLLED(IndicatorUnit.PERSONS),
    /** Typed in, only where no rows exist. */
    MANUAL(null);

    private final IndicatorUnit unit;

    IndicatorMeasure(IndicatorUnit unit) {
        this.unit = unit;
    }

    /** Whether a number of this rule can be read in that unit; MANUAL takes any. */
    boolean yields(IndicatorUnit wanted) {
        return unit == null || unit == wanted;
    }
}
