package vn.chungtay.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.problem.Warning;
import vn.chungtay.shared.type.Money;

/** What a project has reached on a day: money, targets and people, all computed from rows. */
@Schema(description = "Figures of a project as of a day; every part is as of that day")
record ProjectFigures(
        UUID projectId,
        String code,
        String name,
        LocalDate asOf,

        @Schema(description = "Sum of the components' budget versions of that day")
        Money approvedBudget,

        @Schema(description = "Posted up to that day and not reversed up to it")
        Money disbursed,

        @Schema(description = "disbursed / approvedBudget; absent without a budget", examples = "0.8240")
        BigDecimal disbursementRate,

        @Schema(description = "Owner of that day") OrganisationRef owner,

        List<ComponentFigures> components,
        List<IndicatorFigures> indicators,
        List<Quarter> quarters,
        List<Funding> funding,
        List<Scholars> scholars,
        Plans plans,
        Reach reach,
        Duration duration,

        @Schema(description = "Targets below what the phase before has reached")
        List<Warning> warnings) {

    static BigDecimal rate(long disbursed, long approved) {
        return approved == 0
                ? null
                : BigDecimal.valueOf(disbursed).divide(BigDecimal.valueOf(approved), 4, RoundingMode.HALF_UP);
    }

    /** The same for one component, with the people it reaches. Turns, persons and families are never added. */
    record ComponentFigures(
            UUID id,
            String code,
            String name,
            Money approvedBudget,
            Money disbursed,
            BigDecimal disbursementRate,

            @Schema(description = "Lượt: service events that meet the eligibility of the component", examples = "555")
            long serviceTurns,

            @Schema(description = "Distinct persons of those turns", examples = "412")
            long servicePersons,

            @Schema(description = "Turns in communes that were not marked remote or region III on their day")
            long turnsOutsideRemoteCommunes,

            @Schema(description = "Distinct families in preservation or restoration", examples = "60")
            long families,

            @Schema(description = "Only for a component with a facility")
            Coverage coverage) {}

    /** Who of the residents up to the age limit is on the sponsorship list. */
    @Schema(name = "SponsorshipCoverage")
    record Coverage(
            @Schema(description = "Completed years", examples = "12")
            int maxAge,

            @Schema(examples = "46") long residents,
            @Schema(examples = "46") long enrolled,

            @Schema(description = "Residents who are missing on the list, at most 50; empty for communes and partners")
            List<Missing> missing) {}

    /** A resident who is missing on the list, by the code for paper. */
    @Schema(name = "MissingResident")
    record Missing(UUID id, String code) {}

    /** A promise beside what was reached. */
    record IndicatorFigures(
            UUID id,
            @Schema(examples = "TURNS") String code,
            String name,
            IndicatorUnit unit,
            @Schema(examples = "555") long target,

            @Schema(description = "Computed from rows; absent when there is nothing to count", examples = "555")
            Long actual,

            TargetComparator comparator,
            IndicatorMeasure measure,

            @Schema(description = "Whether the actual holds against the target")
            Boolean met,

            @Schema(description = "True when the actual was typed in, since no rows exist")
            boolean legacy,

            String componentCode,
            LocalDate periodFrom,
            LocalDate periodTo) {}

    /** Planned and paid in a calendar quarter, whoever owned the project then. */
    @Schema(name = "ProjectQuarter")
    record Quarter(
            @Schema(examples = "2025") int year,
            @Schema(examples = "1") int quarter,

            @Schema(description = "As planned for the quarter, else the budget spread evenly over the phase")
            Money planned,

            Money disbursed,
            Money cumulativePlanned,
            Money cumulativeDisbursed,

            @Schema(description = "Owners within the quarter, in their order")
            List<OrganisationRef> owners) {}

    /** Whose money the budget is. */
    @Schema(name = "ProjectFunding")
    record Funding(OrganisationRef donor, Money approvedBudget) {}

    /** Distinct scholars of an award year. */
    @Schema(name = "ScholarsOfYear")
    record Scholars(int year, long persons) {}

    /** Permanency plans: every enrolled person has one, and none is overdue. */
    @Schema(name = "PermanencyPlanFigures")
    record Plans(
            long active,
            long completed,
            long cancelled,

            @Schema(description = "Active plans whose review was due before that day")
            long overdueReviews,

            @Schema(description = "Persons enrolled on that day without an active plan")
            long enrolledWithoutPlan) {}

    /** Everybody who was reached over the chain of phases up to this one. */
    @Schema(name = "CumulativeReach")
    record Reach(
            @Schema(description = "Distinct persons with a name, each counted once over all phases", examples = "845")
            long named,

            @Schema(description = "Persons of earlier years counted without names", examples = "3142")
            long legacy,

            @Schema(examples = "3987") long total,

            @Schema(description = "Where the counts without names come from")
            List<ProjectDetail.Legacy> legacyAggregates) {}

    /** For how long persons are supported, in calendar years with an enrolment or a service. */
    @Schema(name = "SupportDuration")
    record Duration(
            long persons,
            @Schema(examples = "2.0") Double medianYears,

            @Schema(description = "Persons with at least three years in a row")
            long threeConsecutiveYears,

            @Schema(description = "Persons with a year in between without support")
            long withGaps) {}
}
