package vn.chungtay.visibility;

import static vn.chungtay.project.ProjectFixtures.commune;
import static vn.chungtay.project.ProjectFixtures.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.visibility.Facts.Period;

/**
 * Two provinces full of people, projects and activities that chance has put together: the same for the same seed. No
 * other test writes into these provinces.
 */
final class WorldOfChance extends PeopleOfChance {
    WorldOfChance(long seed) {
        super(seed);
        times(3, this::programme);
        times(7, this::project);
        times(46, this::enrolment);
        times(8, this::campaign);
        times(14, this::document);
        times(26, this::activity);
        times(50, this::recipient);
        times(50, this::service);
        times(24, this::plan);
        times(44, this::payment);
        times(30, this::need);
    }

    private void programme() {
        String province = province(facts.programmes);
        UUID id = row(
                "programme",
                province,
                "code, name, period_from, created_at, updated_at",
                code(),
                mark + " chương trình",
                BEGINNING,
                RECORDED,
                RECORDED);
        facts.programmes.put(id, new Facts.Paper(id, province));
    }

    private void project() {
        Facts.Paper programme = List.copyOf(facts.programmes.values())
                .get(facts.projects.size() < 2 ? facts.projects.size() : upTo(facts.programmes.size()));
        String province = programme.province();
        UUID id = row(
                "project",
                province,
                "code, name, phase_from, phase_to, programme_id, created_at, updated_at",
                code(),
                mark + " dự án",
                BEGINNING,
                LocalDate.of(2027, 12, 31),
                programme.id(),
                RECORDED,
                RECORDED);
        row("project_status", province, "project_id, status, valid_from", id, "RUNNING", BEGINNING);
        UUID facility = maybe(2) ? any(facilities) : null;
        UUID component = row(
                "component",
                province,
                "project_id, code, name, position, facility_id, budget_amount",
                id,
                "C1",
                "Hợp phần",
                (short) 1,
                facility,
                1_000_000_000L);
        facts.projects.put(id, new Facts.Project(id, province, programme.id(), component));
        if (facility != null) {
            facts.parts.add(new Facts.Part(id, facility, false));
        }
        UUID donor = any(partners);
        row(
                "component_budget",
                province,
                "component_id, donor_id, amount, valid_from",
                component,
                donor,
                1_000_000_000L,
                BEGINNING);
        for (UUID organisation : some(List.of(partners.get(0), partners.get(1), partners.get(2), facilities.get(0)))) {
            Period period = any(periods(2));
            row(
                    "project_organisation",
                    province,
                    "project_id, organisation_id, role, valid_from, valid_to",
                    id,
                    organisation,
                    any(List.of("DONOR", "IMPLEMENTER", "PARTNER")),
                    period.from(),
                    period.to());
            facts.parts.add(new Facts.Part(id, organisation, true));
        }
    }

    private void enrolment() {
        Facts.Project project = any(List.copyOf(facts.projects.values()));
        boolean family = maybe(4);
        UUID person = family ? null : any(in(project.province())).id();
        UUID household = family ? anyHousehold(project.province()) : null;
        boolean known = facts.enrolments.values().stream()
                .anyMatch(other -> other.project().equals(project.id())
                        && (person == null ? household.equals(other.household()) : person.equals(other.person())));
        if (known) {
            return;
        }
        Period period = any(periods(2));
        boolean inError = period.to() != null && maybe(3);
        UUID id = row(
                "enrolment",
                project.province(),
                "project_id, component_id, kind, beneficiary_id, household_id, valid_from, valid_to, end_reason, created_at",
                project.id(),
                project.component(),
                family ? "FAMILY_PRESERVATION" : "SPONSORSHIP",
                person,
                household,
                period.from(),
                period.to(),
                period.to() == null ? null : inError ? "RECORDED_IN_ERROR" : "OTHER",
                RECORDED);
        facts.enrolments.put(id, new Facts.Enrolment(id, project.id(), person, household, period, inError));
    }

    private void campaign() {
        String province = province(facts.campaigns);
        UUID id = row(
                "campaign",
                province,
                "code, kind, year, name, period_from, period_to, report_due_on, created_at, updated_at",
                code(),
                "OTHER",
                (short) 2026,
                mark + " chiến dịch",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 10, 20),
                RECORDED,
                RECORDED);
        facts.campaigns.put(id, new Facts.Paper(id, province));
    }

    private void document() {
        String province = province(facts.documents);
        UUID id = row(
                "official_document",
                province,
                "number, type, title, issued_on, created_at, updated_at",
                code(),
                "PLAN",
                mark + " kế hoạch",
                RECORDED,
                RECORDED,
                RECORDED);
        facts.documents.put(id, new Facts.Paper(id, province));
    }

    private void activity() {
        String province = province(facts.activities);
        String level = any(List.of("NATIONAL", "PROVINCE", "DISTRICT", "COMMUNE", "COMMUNE", "VILLAGE"));
        String commune = maybe(4) ? null : commune(province, upTo(3));
        Facts.Project project = maybe(2) ? any(projects(province)) : null;
        UUID campaign = maybe(3) ? any(papers(facts.campaigns, province)).id() : null;
        boolean called = maybe(7);
        LocalDate day = LocalDate.of(2026, 1 + upTo(10), 1 + upTo(28));
        UUID id = row(
                "activity",
                province,
                "kinds, name, starts_on, ends_on, level, status, commune_code, project_id, campaign_id, cancelled_on,"
                        + " cancel_reason, created_at, updated_at",
                new String[] {"HOME_VISIT"},
                mark + " thăm",
                day,
                day,
                level,
                called ? "CANCELLED" : "HELD",
                commune,
                project == null ? null : project.id(),
                campaign,
                called ? day : null,
                called ? "Mưa bão" : null,
                RECORDED,
                RECORDED);
        String stop = maybe(3) ? commune(province, upTo(3)) : null;
        if (stop != null) {
            row(
                    "activity_stop",
                    province,
                    "activity_id, position, visited_on, written_unit_id, commune_code",
                    id,
                    (short) 1,
                    day,
                    unit(stop),
                    stop);
        }
        facts.activities.put(
                id,
                new Facts.Activity(
                        id,
                        province,
                        level,
                        commune,
                        stop,
                        project == null ? null : project.id(),
                        campaign,
                        !called,
                        day));
        for (UUID organisation :
                some(List.of(facilities.get(0), facilities.get(1), partners.get(0), partners.get(1)))) {
            run(
                    "INSERT INTO activity_organisation (province_code, activity_id, organisation_id, role) VALUES (?, ?, ?, 'GUEST')",
                    province,
                    id,
                    organisation);
            facts.takingPart.add(new Facts.Link(id, organisation, null));
        }
        if (maybe(2)) {
            UUID paper = any(papers(facts.documents, province)).id();
            run(
                    "INSERT INTO activity_document (province_code, activity_id, document_id) VALUES (?, ?, ?)",
                    province,
                    id,
                    paper);
            facts.papersOfActivities.add(new Facts.Link(id, paper, null));
        }
        UUID conclusion = row(
                "conclusion",
                province,
                "activity_id, position, description, due_on",
                id,
                (short) 1,
                mark + " kết luận",
                day);
        facts.conclusions.put(conclusion, id);
    }

    private void recipient() {
        Facts.Activity activity = any(List.copyOf(facts.activities.values()));
        boolean family = maybe(3);
        UUID person = family ? null : any(in(activity.province())).id();
        UUID household = family ? anyHousehold(activity.province()) : null;
        UUID id = row(
                "activity_recipient",
                activity.province(),
                "activity_id, beneficiary_id, household_id, eligibility_reason, received_on",
                activity.id(),
                person,
                household,
                "Khó khăn",
                activity.day());
        facts.recipients.put(id, new Facts.Link(activity.id(), person, household));
    }

    private void service() {
        String province = province();
        Facts.Project project = maybe(4) ? null : any(projects(province));
        boolean family = maybe(5);
        UUID person = family ? null : any(in(province)).id();
        UUID household = family ? anyHousehold(province) : null;
        LocalDate day = LocalDate.of(2025, 1 + upTo(12), 1 + upTo(28));
        UUID id = row(
                "service_event",
                province,
                "project_id, component_id, beneficiary_id, household_id, service, happened_on, created_at",
                project == null ? null : project.id(),
                project == null ? null : project.component(),
                person,
                household,
                "NUTRITION",
                day,
                RECORDED);
        facts.services.put(
                id, new Facts.Happening(id, province, project == null ? null : project.id(), person, household, day));
    }

    private void plan() {
        Facts.Project project = any(List.copyOf(facts.projects.values()));
        UUID person = any(in(project.province())).id();
        boolean known = facts.plans.values().stream()
                .anyMatch(plan ->
                        plan.project().equals(project.id()) && plan.person().equals(person));
        if (known) {
            return;
        }
        LocalDate due = LocalDate.of(2026, 1 + upTo(12), 1);
        UUID id = row(
                "permanency_plan",
                project.province(),
                "project_id, component_id, beneficiary_id, goal, made_on, review_due_on, created_at",
                project.id(),
                project.component(),
                person,
                "REINTEGRATION",
                RECORDED,
                due,
                RECORDED);
        facts.plans.put(id, new Facts.Happening(id, project.province(), project.id(), person, null, due));
    }

    private void payment() {
        Facts.Project project = any(List.copyOf(facts.projects.values()));
        int to = upTo(4);
        UUID person = to > 1 ? any(in(project.province())).id() : null;
        UUID household = to == 1 ? anyHousehold(project.province()) : null;
        LocalDate day = LocalDate.of(2025, 1 + upTo(12), 1 + upTo(28));
        UUID id = row(
                "disbursement",
                project.province(),
                "project_id, component_id, purpose, paid_on, method, amount, beneficiary_id, household_id,"
                        + " organisation_id, voucher_number, created_at, updated_at",
                project.id(),
                project.component(),
                "SCHOLARSHIP",
                day,
                "CASH",
                1_000_000L,
                person,
                household,
                to == 0 ? any(partners) : null,
                code(),
                RECORDED,
                RECORDED);
        facts.payments.put(id, new Facts.Happening(id, project.province(), project.id(), person, household, day));
    }

    private void need() {
        String province = province();
        UUID person = any(in(province)).id();
        UUID id = row(
                "need",
                province,
                "beneficiary_id, kind, category, description, speaker, heard_on, created_at",
                person,
                "WISH",
                "EDUCATION",
                mark + " đi học",
                "CHILD",
                RECORDED,
                RECORDED);
        facts.needs.put(id, new Facts.Happening(id, province, null, person, null, RECORDED));
    }

    private List<Facts.Project> projects(String province) {
        return facts.projects.values().stream()
                .filter(project -> project.province().equals(province))
                .toList();
    }

    private static List<Facts.Paper> papers(Map<UUID, Facts.Paper> all, String province) {
        return all.values().stream()
                .filter(paper -> paper.province().equals(province))
                .toList();
    }

    /** Unique in its province, and found by the mark. */
    private String code() {
        return mark + "-" + next();
    }
}
