package vn.chungtay.project;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.problem.Problem;

/** Makes and changes projects. */
@ApplicationScoped
class ProjectService {
    private final ProjectRepository projects;
    private final ProjectHistoryRepository history;
    private final ProjectCourseService course;
    private final ProjectPlanService plan;
    private final MergePatch mergePatch;
    private final Clock clock;

    ProjectService(
            ProjectRepository projects,
            ProjectHistoryRepository history,
            ProjectCourseService course,
            ProjectPlanService plan,
            MergePatch mergePatch,
            Clock clock) {
        this.projects = projects;
        this.history = history;
        this.course = course;
        this.plan = plan;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** Records a project of the account's province with its organisations, components, objectives and indicators. */
    @Transactional
    UUID create(CreateProjectRequest request, AccessScope scope) {
        Project project = Project.prepare(request, scope.provinceCode(), clock.instant(), scope.accountId());
        requireReferences(project);
        projects.persistAndFlush(project);
        history.addStatus(
                project,
                request.status() == null ? ProjectStatus.PREPARING : request.status(),
                request.statusFrom() == null ? project.phaseFrom() : request.statusFrom(),
                null);
        for (int i = 0; i < request.organisations().size(); i++) {
            course.join(project, request.organisations().get(i), "/organisations/" + i);
        }
        for (int i = 0; i < request.components().size(); i++) {
            plan.add(project, request.components().get(i), (short) (i + 1), "/components/" + i);
        }
        for (int i = 0; i < request.objectives().size(); i++) {
            plan.add(project, request.objectives().get(i), (short) (i + 1));
        }
        for (int i = 0; i < request.indicators().size(); i++) {
            plan.add(project, request.indicators().get(i), (short) (i + 1), "/indicators/" + i);
        }
        return project.id();
    }

    @Transactional
    void replace(UUID id, UpdateProjectRequest request, String ifMatch, AccessScope scope) {
        Project project = projects.require(id, scope);
        ETags.requireMatch(ifMatch, project.version());
        describe(project, request, scope);
    }

    @Transactional
    void patch(UUID id, JsonNode patch, String ifMatch, AccessScope scope) {
        Project project = projects.require(id, scope);
        ETags.requireMatch(ifMatch, project.version());
        describe(project, mergePatch.apply(UpdateProjectRequest.of(project), patch), scope);
    }

    private void describe(Project project, UpdateProjectRequest request, AccessScope scope) {
        project.describe(request, clock.instant(), scope.accountId());
        requireReferences(project);
        if (project.previousProjectId() != null && projects.chainHolds(project.previousProjectId(), project)) {
            throw Problem.rule(
                    "/previousProjectId",
                    "CIRCULAR_PHASES",
                    "Các giai đoạn không được nối thành vòng",
                    "Phases must not form a circle");
        }
    }

    private void requireReferences(Project project) {
        if (project.programmeId() != null && !projects.programmeExists(project.programmeId(), project.provinceCode())) {
            throw ProjectCourseService.unknown("/programmeId");
        }
        if (project.previousProjectId() != null
                && !projects.projectExists(project.previousProjectId(), project.provinceCode())) {
            throw ProjectCourseService.unknown("/previousProjectId");
        }
    }
}
