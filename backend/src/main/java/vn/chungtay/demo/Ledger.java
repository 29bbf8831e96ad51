package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Projects with their components, and the ledger that keeps each component's sum while it writes. */
final class Ledger {
    private final DemoRows rows;
    private final String provinceCode;
    private final Map<UUID, Long> disbursed = new HashMap<>();
    private int vouchers;

    Ledger(DemoRows rows, String provinceCode) {
        this.rows = rows;
        this.provinceCode = provinceCode;
    }

    static UUID project(String code) {
        return DemoIds.id("project/" + code);
    }

    static UUID component(String project, String code) {
        return DemoIds.id("component/" + project + "/" + code);
    }

    void project(
            String code,
            String name,
            UUID programme,
            String previous,
            LocalDate from,
            LocalDate to,
            Integer since,
            String description,
            boolean invented) {
        rows.recordedOn(from)
                .add(
                        "project",
                        "province_code, id, programme_id, previous_project_id, code, name, phase_from, phase_to, "
                                + "fiscal_year_start_month, currency, partnership_since, description, invented",
                        provinceCode,
                        project(code),
                        programme,
                        previous == null ? null : project(previous),
                        code,
                        name,
                        from,
                        to,
                        1,
                        "VND",
                        since,
                        description,
                        invented);
    }

    void status(String project, String status, LocalDate from, LocalDate to, String reason) {
        rows.add(
                "project_status",
                "province_code, id, project_id, status, valid_from, valid_to, reason",
                provinceCode,
                DemoIds.id(project + "/status/" + from),
                project(project),
                status,
                from,
                to,
                reason);
    }

    void role(String project, String organisation, String role, LocalDate from, LocalDate to, String basis) {
        rows.add(
                "project_organisation",
                "province_code, id, project_id, organisation_id, role, valid_from, valid_to, legal_basis",
                provinceCode,
                DemoIds.id(project + "/role/" + organisation + "/" + role),
                project(project),
                Directory.organisation(organisation),
                role,
                from,
                to,
                basis);
    }

    void objective(String project, int position, String text) {
        rows.add(
                "objective",
                "province_code, id, project_id, position, description",
                provinceCode,
                DemoIds.id(project + "/objective/" + position),
                project(project),
                position,
                text);
    }

    void indicator(
            String project,
            String component,
            int objective,
            int position,
            String code,
            String name,
            String unit,
            String measure,
            long target,
            LocalDate from,
            LocalDate to) {
        rows.add(
                "indicator",
                "province_code, id, project_id, component_id, objective_id, code, name, unit, measure, "
                        + "comparator, target, period_from, period_to, position",
                provinceCode,
                DemoIds.id(project + "/indicator/" + code),
                project(project),
                component == null ? null : component(project, component),
                DemoIds.id(project + "/objective/" + objective),
                code,
                name,
                unit,
                measure,
                "AT_LEAST",
                target,
                from,
                to,
                position);
    }

    /** Writes one posted payment; the recipient is one of the three, the others null. */
    void pay(
            String project,
            String component,
            String purpose,
            LocalDate on,
            String method,
            long amount,
            UUID person,
            UUID household,
            UUID organisation,
            String note) {
        disbursed.merge(component(project, component), amount, Long::sum);
        rows.recordedOn(on)
                .add(
                        "disbursement",
                        "province_code, id, project_id, component_id, purpose, paid_on, method, amount, "
                                + "beneficiary_id, household_id, organisation_id, voucher_number, note",
                        provinceCode,
                        DemoIds.id(project + "/voucher/" + ++vouchers),
                        project(project),
                        component(project, component),
                        purpose,
                        on,
                        method,
                        amount,
                        person,
                        household,
                        organisation,
                        String.format(Locale.ROOT, "PC-%d-%04d", on.getYear(), vouchers),
                        note);
    }

    /** Writes the component last, when what was paid from it is known. */
    void component(
            String project,
            String code,
            String name,
            int position,
            UUID facility,
            String donor,
            long budget,
            LocalDate from,
            String decision) {
        UUID id = component(project, code);
        rows.add(
                "component",
                "province_code, id, project_id, code, name, position, facility_id, budget_amount, disbursed_amount,"
                        + " eligibility_rules, remote_only",
                provinceCode,
                id,
                project(project),
                code,
                name,
                position,
                facility,
                budget,
                disbursed.getOrDefault(id, 0L),
                code.equals("COMMUNITY") ? List.of("PRESCHOOL_HARDSHIP", "DISABLED_OVER_12") : List.of(),
                code.equals("COMMUNITY"));
        rows.add(
                "component_budget",
                "province_code, id, component_id, donor_id, amount, valid_from, decision_number, reason",
                provinceCode,
                DemoIds.id(id + "/budget/1"),
                id,
                donor == null ? null : Directory.organisation(donor),
                budget,
                from,
                decision,
                "Phê duyệt ban đầu");
    }

    UUID enrol(
            String project,
            String component,
            String kind,
            UUID person,
            UUID household,
            UUID scheme,
            Integer year,
            LocalDate from,
            LocalDate to,
            String end) {
        UUID id = DemoIds.id(
                "enrolment/" + project + "/" + kind + "/" + (person == null ? household : person) + "/" + from);
        rows.recordedOn(from)
                .add(
                        "enrolment",
                        "province_code, id, project_id, component_id, kind, beneficiary_id, household_id, "
                                + "scheme_id, award_year, valid_from, valid_to, end_reason",
                        provinceCode,
                        id,
                        project(project),
                        component(project, component),
                        kind,
                        person,
                        household,
                        scheme,
                        year,
                        from,
                        to,
                        end);
        return id;
    }

    void plan(
            String project,
            String component,
            UUID person,
            String goal,
            LocalDate made,
            LocalDate review,
            String status,
            LocalDate completed) {
        rows.recordedOn(made)
                .add(
                        "permanency_plan",
                        "province_code, id, project_id, component_id, beneficiary_id, goal, summary, made_on, "
                                + "review_due_on, status, completed_on",
                        provinceCode,
                        DemoIds.id("plan/" + project + "/" + person + "/" + made),
                        project(project),
                        component == null ? null : component(project, component),
                        person,
                        goal,
                        Register.INVENTED,
                        made,
                        review,
                        status,
                        completed);
    }

    void service(
            String project,
            String component,
            String service,
            UUID person,
            UUID household,
            LocalDate on,
            String eligibility,
            Place place,
            UUID provider,
            UUID activity,
            int number) {
        rows.recordedOn(on)
                .add(
                        "service_event",
                        "province_code, id, project_id, component_id, beneficiary_id, household_id, service, "
                                + "happened_on, eligibility, written_unit_id, commune_code, provider_id, activity_id",
                        provinceCode,
                        DemoIds.id("service/" + (person == null ? household : person) + "/" + service + "/" + number),
                        project == null ? null : project(project),
                        component == null ? null : component(project, component),
                        person,
                        household,
                        service,
                        on,
                        eligibility,
                        place == null ? null : place.writtenUnitId(),
                        place == null ? null : place.communeCode(),
                        provider,
                        activity);
    }
}
