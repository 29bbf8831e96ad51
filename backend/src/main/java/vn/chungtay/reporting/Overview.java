package vn.chungtay.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the dashboard shows of a unit on a day. Money is in minor units of the currency, đồng for VND. */
@Schema(description = "What the dashboard shows of a unit on a day")
record Overview(
        @Schema(examples = "2025-03-21") LocalDate asOf,

        @Schema(
                description = "The unit asked for, or that of the account; absent for the whole country",
                examples = "75")
        String adminUnit,

        List<Waiting> waiting,
        KeyFigures keyFigures,
        List<FigureRow> circumstances,
        List<ProjectMoney> projects,

        @Schema(description = "PROVINCE for the whole country, COMMUNE below", examples = "COMMUNE")
        String areaLevel,

        List<AreaCount> areas,
        List<ActivityOfMonth> activities,
        List<Deadline> deadlines) {

    /** Something that waits for somebody: how often, and where it is listed. */
    @Schema(name = "OverviewWaiting")
    record Waiting(
            @Schema(examples = "OVERDUE_PLANS") String key,

            @Schema(examples = "Kế hoạch lâu dài quá hạn rà soát")
            String name,

            @Schema(examples = "Long-term plans overdue for review")
            String nameEn,

            @Schema(examples = "12") long count,

            @Schema(examples = "/api/v1/permanency-plans?status=ACTIVE&reviewDueTo=2026-11-21")
            String link) {}

    /** The four figures at the top, each with what it was a year before. */
    @Schema(name = "OverviewKeyFigures")
    record KeyFigures(People people, Assisted assisted, Funds money, Activities activities) {}

    /** Children in the 14 groups. */
    @Schema(name = "OverviewPeople")
    record People(long persons, long memberships, long personsYearBefore, long membershipsYearBefore, String link) {}

    /** Those of them who received a service, money or a gift in the twelve months up to that day. */
    @Schema(name = "OverviewAssisted")
    record Assisted(
            long persons,

            @Schema(description = "Share of the children in the 14 groups, 0 to 1; absent when there are none")
            Double rate,

            long personsYearBefore,
            Double rateYearBefore,
            String link) {}

    /** Projects that run on that day. */
    @Schema(name = "OverviewMoney")
    record Funds(
            long projects,
            long budget,
            long disbursed,

            @Schema(description = "Disbursed by budget, 0 to 1; absent without a budget", examples = "0.854")
            Double rate,

            @Schema(description = "Disbursed in the twelve months up to that day")
            long disbursedInYear,

            @Schema(examples = "VND") String currency,

            @Schema(description = "The projects", examples = "/api/v1/projects?status=RUNNING&asOf=2026-11-21")
            String link) {}

    /** Activities that touch the month of that day, cancelled ones left out. */
    @Schema(name = "OverviewActivities")
    record Activities(@Schema(examples = "2026-11") String month, long count, long sameMonthYearBefore, String link) {}

    /** Budget against disbursed. */
    @Schema(name = "OverviewProject")
    record ProjectMoney(
            UUID id,
            String code,
            String name,
            long budget,
            long disbursed,
            Double rate,
            List<ComponentMoney> components) {}

    /** The same of a component. */
    @Schema(name = "OverviewComponent")
    record ComponentMoney(String code, String name, long budget, long disbursed, Double rate) {}

    /** Children in the 14 groups in a province or commune, with its centre in degrees. */
    @Schema(name = "OverviewArea")
    record AreaCount(String code, String name, Double latitude, Double longitude, long persons, String link) {}

    /** An activity of the month. */
    @Schema(name = "OverviewActivity")
    record ActivityOfMonth(
            UUID id,
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            String partOfDay,
            String status,
            List<String> kinds,
            String communeCode,
            String place) {}

    /** Something due. */
    @Schema(name = "OverviewDeadline")
    record Deadline(
            @Schema(description = "CONCLUSION, CAMPAIGN_REPORT, PROJECT_END or PLAN_REVIEW", examples = "CONCLUSION")
            String kind,

            LocalDate dueOn,
            String name,

            @Schema(description = "How many things are due; 1 unless they are counted")
            long count,

            boolean overdue,

            @Schema(description = "The record behind it, when it is one")
            UUID id,

            @Schema(description = "The list behind it, when it is counted")
            String link) {}

    static Double rate(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
