package vn.chungtay.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.type.Money;

/** One phase of a project with everything around it, as of a day. */
@Schema(description = "A project as of a day")
record ProjectDetail(
        UUID id,
        String provinceCode,
        String code,
        String name,

        @Schema(description = "The day of status, owner, names and money")
        LocalDate asOf,

        ProjectRef programme,
        LocalDate phaseFrom,
        LocalDate phaseTo,
        int fiscalYearStartMonth,
        String currency,
        ProjectStatus status,

        @Schema(description = "Owner of that day") OrganisationRef owner,

        @Schema(description = "The phase before") ProjectRef previous,

        @Schema(description = "The phase after") ProjectRef next,

        @Schema(examples = "1995") Integer partnershipSince,

        @Schema(description = "Years of cooperation on that day", examples = "30")
        Integer partnershipYears,

        String approvalNumber,
        LocalDate approvalDate,
        String legalBasis,
        String description,
        Money approvedBudget,
        Money disbursed,
        List<StatusPeriod> statuses,
        List<Role> organisations,
        List<Part> components,
        List<Goal> objectives,
        List<Promise> indicators,
        List<SchemeDetail> schemes,
        List<HandoverDetail> handovers,
        List<Legacy> legacyAggregates,
        List<QuarterPlan> quarterPlans,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** A state between two dates; validTo is the first day it no longer holds. */
    @Schema(name = "ProjectStatusPeriod")
    record StatusPeriod(ProjectStatus status, LocalDate validFrom, LocalDate validTo, String reason) {}

    /** An organisation's part between two dates. */
    @Schema(name = "ProjectOrganisation")
    record Role(
            UUID id,
            ProjectRole role,
            OrganisationRef organisation,
            LocalDate validFrom,
            LocalDate validTo,
            String legalBasis) {}

    /** A component with its money. */
    @Schema(name = "ProjectComponent")
    record Part(
            UUID id,
            String code,
            String name,
            OrganisationRef facility,
            List<EligibilityRule> eligibilityRules,
            boolean remoteOnly,
            int sponsorshipMaxAge,
            Money approvedBudget,
            Money disbursed,
            List<BudgetVersion> budgets) {}

    /** A version of a component's budget; validTo is the first day it no longer holds. */
    @Schema(name = "BudgetVersion")
    record BudgetVersion(
            UUID id,
            Money amount,
            OrganisationRef donor,
            LocalDate validFrom,
            LocalDate validTo,
            String decisionNumber,
            String reason) {}

    /** A numbered objective. */
    @Schema(name = "ProjectObjective")
    record Goal(UUID id, int number, String description) {}

    /** An indicator as it was promised; its actual stands in the figures. */
    @Schema(name = "ProjectIndicator")
    record Promise(
            UUID id,
            String code,
            String name,
            IndicatorUnit unit,
            IndicatorMeasure measure,
            TargetComparator comparator,
            long target,
            String componentCode,
            Integer objective,
            LocalDate periodFrom,
            LocalDate periodTo,
            Long manualActual) {}

    /** A named scheme of awards. */
    @Schema(name = "Scheme")
    record SchemeDetail(UUID id, UUID componentId, String name, Money amount, int instalments, String conditions) {}

    /** A change of owner: what was handed over, counted on that day. */
    @Schema(name = "ProjectHandover")
    record HandoverDetail(
            UUID id,
            OrganisationRef from,
            OrganisationRef to,
            LocalDate effectiveOn,
            String legalBasis,
            String minutesNumber,

            @Schema(description = "Approved less disbursed at the end of the day before")
            Money budgetBalance,

            @Schema(description = "Distinct persons enrolled on the day before")
            int beneficiaries,

            String documents) {}

    /** Persons of earlier years that were counted without names. */
    @Schema(name = "LegacyAggregate")
    record Legacy(UUID id, int periodFrom, int periodTo, long amount, String source) {}

    /** What was planned to be paid in a calendar quarter. */
    @Schema(name = "QuarterPlan")
    record QuarterPlan(int year, int quarter, Money amount) {}
}
