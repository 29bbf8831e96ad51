package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.organisation.OrganisationDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.PositiveMoney;

/** What a project has set out to do: components with budgets, objectives, indicators, schemes, plans. */
@ApplicationScoped
class ProjectPlanService {
    private final ProjectRepository projects;
    private final OrganisationDirectory organisations;
    private final ProjectHistoryRepository history;
    private final ProjectPlanRepository plans;
    private final Clock clock;

    ProjectPlanService(
            ProjectRepository projects,
            OrganisationDirectory organisations,
            ProjectHistoryRepository history,
            ProjectPlanRepository plans,
            Clock clock) {
        this.projects = projects;
        this.organisations = organisations;
        this.history = history;
        this.plans = plans;
        this.clock = clock;
    }

    @Transactional
    void addComponent(UUID id, NewComponent request, AccessScope scope) {
        Project project = projects.require(id, scope);
        add(project, request, projects.nextPosition("component", project), "");
        changed(project, scope);
    }

    @Transactional
    void replaceComponent(UUID id, UUID component, UpdateComponentRequest request, String ifMatch, AccessScope scope) {
        Project project = projects.require(id, scope);
        Component found = projects.requireComponent(project, component);
        ETags.requireMatch(ifMatch, project.version());
        requireOrganisation(request.facilityId(), "/facilityId");
        found.describe(request);
        changed(project, scope);
    }

    @Transactional
    void addObjective(UUID id, NewObjective request, AccessScope scope) {
        Project project = projects.require(id, scope);
        add(project, request, projects.nextPosition("objective", project));
        changed(project, scope);
    }

    @Transactional
    void replaceObjective(UUID id, UUID objective, NewObjective request, String ifMatch, AccessScope scope) {
        Project project = projects.require(id, scope);
        Objective found = projects.requireObjective(project, objective);
        ETags.requireMatch(ifMatch, project.version());
        found.reword(request.description());
        changed(project, scope);
    }

    @Transactional
    void addIndicator(UUID id, NewIndicator request, AccessScope scope) {
        Project project = projects.require(id, scope);
        add(project, request, projects.nextPosition("indicator", project), "");
        changed(project, scope);
    }

    @Transactional
    void replaceIndicator(UUID id, UUID indicator, NewIndicator request, String ifMatch, AccessScope scope) {
        Project project = projects.require(id, scope);
        Indicator found = projects.requireIndicator(project, indicator);
        ETags.requireMatch(ifMatch, project.version());
        found.describe(request, component(project, request, ""), objective(project, request, ""), "");
        changed(project, scope);
    }

    @Transactional
    void addScheme(UUID id, NewScheme request, AccessScope scope) {
        Project project = projects.require(id, scope);
        requireComponent(project, request.componentId(), "/componentId");
        requireCurrency(project, request.amount(), "/amount/currency");
        plans.addScheme(project, request);
        changed(project, scope);
    }

    @Transactional
    void addLegacyAggregate(UUID id, NewLegacyAggregate request, AccessScope scope) {
        Project project = projects.require(id, scope);
        if (request.periodTo() < request.periodFrom()) {
            throw Problem.rule(
                    "/periodTo",
                    "BEFORE_START",
                    "Năm cuối không trước năm đầu",
                    "The last year is not before the first");
        }
        plans.addLegacyAggregate(project, request);
        changed(project, scope);
    }

    @Transactional
    void replaceQuarterPlans(UUID id, QuarterPlansRequest request, String ifMatch, AccessScope scope) {
        Project project = projects.require(id, scope);
        ETags.requireMatch(ifMatch, project.version());
        plans.replaceQuarterPlans(project, request);
        changed(project, scope);
    }

    /** Puts a new version of a component's budget in force and answers the project. */
    @Transactional
    UUID addBudget(NewComponentBudget request, AccessScope scope) {
        UUID id = plans.projectOfComponent(request.componentId(), scope)
                .orElseThrow(() -> ProjectCourseService.unknown("/componentId"));
        Project project = projects.require(id, scope);
        requireCurrency(project, request.amount(), "/amount/currency");
        requireOrganisation(request.donorId(), "/donorId");
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = project.phaseFrom().isAfter(today) ? project.phaseFrom() : today;
        if (request.validFrom().isAfter(latest)) {
            throw Problem.rule(
                    "/validFrom",
                    "IN_FUTURE",
                    "Kinh phí điều chỉnh được ghi nhận từ ngày có hiệu lực",
                    "A version is recorded from the day it is in force");
        }
        UUID donor = request.donorId();
        ProjectHistoryRepository.Period before =
                history.latestBudget(project, request.componentId()).orElse(null);
        if (before != null) {
            if (!request.validFrom().isAfter(before.validFrom())) {
                throw Problem.of(ProblemCode.PERIOD_OVERLAP)
                        .at(
                                "/validFrom",
                                "NOT_AFTER_VERSION_BEFORE",
                                "Phải sau ngày có hiệu lực của lần phê duyệt trước",
                                "It must come after the first day of the version before");
            }
            history.endBudget(project, before.id(), request.validFrom());
            donor = donor == null ? before.organisationId() : donor;
        }
        history.addBudget(
                project,
                request.componentId(),
                request.amount().amount(),
                donor,
                request.validFrom(),
                request.decisionNumber(),
                request.reason());
        changed(project, scope);
        return id;
    }

    /** Adds a component to a project at hand; {@code at} is where it stands in the body. */
    void add(Project project, NewComponent request, short position, String at) {
        requireOrganisation(request.facilityId(), at + "/facilityId");
        Component component = Component.of(request, project, position);
        projects.persist(component);
        NewComponent.Budget budget = request.budget();
        if (budget != null) {
            requireCurrency(project, budget.amount(), at + "/budget/amount/currency");
            requireOrganisation(budget.donorId(), at + "/budget/donorId");
            history.addBudget(
                    project,
                    component.id(),
                    budget.amount().amount(),
                    budget.donorId(),
                    budget.validFrom() == null ? project.phaseFrom() : budget.validFrom(),
                    budget.decisionNumber(),
                    null);
        }
    }

    void add(Project project, NewObjective request, short position) {
        projects.persist(Objective.of(request, project, position));
    }

    void add(Project project, NewIndicator request, short position, String at) {
        projects.persist(Indicator.of(
                request, project, position, component(project, request, at), objective(project, request, at), at));
    }

    private UUID component(Project project, NewIndicator request, String at) {
        return request.componentCode() == null
                ? null
                : projects.componentByCode(project, request.componentCode())
                        .orElseThrow(() -> ProjectCourseService.unknown(at + "/componentCode"));
    }

    private UUID objective(Project project, NewIndicator request, String at) {
        return request.objective() == null
                ? null
                : projects.objectiveByNumber(project, request.objective())
                        .orElseThrow(() -> ProjectCourseService.unknown(at + "/objective"));
    }

    private void requireComponent(Project project, UUID component, String pointer) {
        try {
            projects.requireComponent(project, component);
        } catch (Problem absent) {
            throw ProjectCourseService.unknown(pointer);
        }
    }

    private void requireOrganisation(UUID organisation, String pointer) {
        if (organisation != null && !organisations.exists(organisation)) {
            throw ProjectCourseService.unknown(pointer);
        }
    }

    private static void requireCurrency(Project project, PositiveMoney money, String pointer) {
        if (!project.currency().equals(money.currency())) {
            throw Problem.rule(
                    pointer,
                    "OTHER_CURRENCY",
                    "Dự án tính bằng " + project.currency(),
                    "The project is kept in " + project.currency());
        }
    }

    private void changed(Project project, AccessScope scope) {
        project.changed(clock.instant(), scope.accountId());
    }
}
