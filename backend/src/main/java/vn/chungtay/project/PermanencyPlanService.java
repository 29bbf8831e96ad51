package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.BeneficiaryHandedOver;
import vn.chungtay.project.ProjectDirectory.ComponentAccount;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;

/** Makes, reviews and ends permanency plans. */
@ApplicationScoped
class PermanencyPlanService {
    private final PermanencyPlanRepository plans;
    private final ProjectDirectory projects;
    private final PeopleRepository people;
    private final Clock clock;

    PermanencyPlanService(
            PermanencyPlanRepository plans, ProjectDirectory projects, PeopleRepository people, Clock clock) {
        this.plans = plans;
        this.projects = projects;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    UUID make(CreatePermanencyPlanRequest request, AccessScope scope) {
        ComponentAccount component = projects.findComponent(request.componentId(), scope)
                .orElseThrow(() -> ProjectCourseService.unknown("/componentId"));
        String province = component.provinceCode();
        people.person(province, request.beneficiaryId(), request.madeOn())
                .orElseThrow(() -> ProjectCourseService.unknown("/beneficiaryId"));
        if (!people.isEnrolled(province, component.projectId(), request.beneficiaryId(), request.madeOn())) {
            throw Problem.rule(
                    "/beneficiaryId",
                    "NOT_ENROLLED",
                    "Người này không có trong danh sách của dự án vào ngày lập kế hoạch",
                    "The person is not enrolled in the project on the day of the plan");
        }
        PermanencyPlan plan =
                PermanencyPlan.make(request, component, LocalDate.now(clock), clock.instant(), scope.accountId());
        plans.persistAndFlush(plan);
        return plan.id();
    }

    @Transactional
    void review(UUID id, UpdatePermanencyPlanRequest request, String ifMatch, AccessScope scope) {
        PermanencyPlan plan = require(id, scope);
        ETags.requireMatch(ifMatch, plan.version());
        plan.review(request);
    }

    @Transactional
    void end(UUID id, PermanencyPlanStatus how, PlanEndingRequest request, AccessScope scope) {
        require(id, scope).end(how, request, LocalDate.now(clock));
    }

    /** Plans end for a person whom another province takes over. */
    void endFor(@Observes BeneficiaryHandedOver moved) {
        plans.active(moved.provinceCode(), moved.id()).forEach(plan -> plan.endByMove(moved.on()));
    }

    private PermanencyPlan require(UUID id, AccessScope scope) {
        return plans.findByIdOptional(id)
                .filter(plan -> projects.isVisible(plan.projectId(), scope))
                .orElseThrow(Problem::notFound);
    }
}
