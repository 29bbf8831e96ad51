package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chungtay.access.AccessScope;
import vn.chungtay.organisation.OrganisationDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** The course of a project: its states, its organisations and its hand-overs. */
@ApplicationScoped
class ProjectCourseService {
    private final ProjectRepository projects;
    private final OrganisationDirectory organisations;
    private final ProjectHistoryRepository history;
    private final Clock clock;

    ProjectCourseService(
            ProjectRepository projects,
            OrganisationDirectory organisations,
            ProjectHistoryRepository history,
            Clock clock) {
        this.projects = projects;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    /** Takes an allowed step from the latest state. */
    @Transactional
    void step(UUID id, NewProjectStatus request, AccessScope scope) {
        Project project = projects.require(id, scope);
        ProjectHistoryRepository.Period latest = history.latestStatus(project).orElseThrow();
        ProjectStatus current = ProjectStatus.valueOf(latest.value());
        if (!current.next().contains(request.status())) {
            String allowed = current.next().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail(
                            "Dự án đang ở trạng thái " + current + ", chỉ có thể chuyển sang: "
                                    + (allowed.isEmpty() ? "không trạng thái nào" : allowed) + ".",
                            "The project is " + current + " and can become: "
                                    + (allowed.isEmpty() ? "nothing" : allowed) + ".")
                    .at("/status", "TRANSITION_NOT_ALLOWED", "Bước chuyển không được phép", "The step is not allowed");
        }
        requireAfter(latest.validFrom(), request.validFrom(), "/validFrom");
        history.endStatus(project, latest.id(), request.validFrom());
        history.addStatus(project, request.status(), request.validFrom(), request.reason());
        changed(project, scope);
    }

    /** Gives an organisation a part. A second owner comes by hand-over, not by this. */
    @Transactional
    void addOrganisation(UUID id, NewProjectOrganisation request, AccessScope scope) {
        Project project = projects.require(id, scope);
        join(project, request, "");
        changed(project, scope);
    }

    /** Ends an organisation's part; an owner's part ends by a hand-over. */
    @Transactional
    void endOrganisation(UUID id, UUID role, EndOrganisationRequest request, String ifMatch, AccessScope scope) {
        Project project = projects.require(id, scope);
        ETags.requireMatch(ifMatch, project.version());
        ProjectHistoryRepository.Period part =
                history.organisation(project, role).orElseThrow(Problem::notFound);
        if (part.validTo() != null || part.value().equals(ProjectRole.OWNER.name())) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail(
                            "Vai trò đã kết thúc, hoặc là chủ khoản viện trợ: chủ khoản thay đổi bằng bàn giao dự án.",
                            "The part has ended, or is the owner's: an owner changes by a hand-over.");
        }
        requireAfter(part.validFrom(), request.validTo(), "/validTo");
        history.endOrganisation(project, role, request.validTo());
        changed(project, scope);
    }

    /** Closes the owner and opens the next one; money, people and plans stay as they are. */
    @Transactional
    void handOver(UUID id, HandoverRequest request, AccessScope scope) {
        Project project = projects.require(id, scope);
        ProjectHistoryRepository.Period owner = history.latestOwner(project)
                .filter(latest -> latest.validTo() == null)
                .orElseThrow(() -> Problem.of(ProblemCode.STATE_CONFLICT)
                        .detail(
                                "Dự án chưa có chủ khoản viện trợ để bàn giao.",
                                "The project has no owner to hand over from."));
        if (owner.organisationId().equals(request.toOrganisationId())) {
            throw Problem.rule(
                    "/toOrganisationId",
                    "SAME_OWNER",
                    "Bên nhận đang là chủ khoản viện trợ",
                    "The receiver owns the project already");
        }
        requireAfter(owner.validFrom(), request.effectiveOn(), "/effectiveOn");
        if (request.effectiveOn().isAfter(LocalDate.now(clock))) {
            throw Problem.rule(
                    "/effectiveOn",
                    "IN_FUTURE",
                    "Bàn giao được ghi nhận từ ngày có hiệu lực",
                    "A hand-over is recorded from the day it takes effect");
        }
        ProjectHistoryRepository.Inventory inventory = history.inventoryBefore(project, request.effectiveOn());
        history.endOrganisation(project, owner.id(), request.effectiveOn());
        join(
                project,
                new NewProjectOrganisation(
                        request.toOrganisationId(),
                        ProjectRole.OWNER,
                        request.effectiveOn(),
                        null,
                        request.legalBasis()),
                "/toOrganisationId");
        history.addHandover(project, owner.organisationId(), request, inventory, clock.instant(), scope.accountId());
        changed(project, scope);
    }

    /** Adds a part to a project at hand; {@code pointer} is where faults are shown. */
    void join(Project project, NewProjectOrganisation request, String pointer) {
        String at = pointer.startsWith("/toOrganisationId") ? pointer : pointer + "/organisationId";
        if (!organisations.exists(request.organisationId())) {
            throw unknown(at);
        }
        LocalDate from = request.validFrom() == null ? project.phaseFrom() : request.validFrom();
        if (request.validTo() != null) {
            requireAfter(from, request.validTo(), pointer + "/validTo");
        }
        history.addOrganisation(project, request, from);
    }

    private void changed(Project project, AccessScope scope) {
        project.changed(clock.instant(), scope.accountId());
    }

    static Problem unknown(String pointer) {
        return Problem.of(ProblemCode.UNKNOWN_REFERENCE)
                .at(pointer, "UNKNOWN", "Không tìm thấy bản ghi này", "There is no such record");
    }

    static void requireAfter(LocalDate start, LocalDate end, String pointer) {
        if (!end.isAfter(start)) {
            throw Problem.rule(
                    pointer,
                    "NOT_AFTER_START",
                    "Phải sau ngày bắt đầu của giai đoạn trước đó",
                    "It must come after the beginning of what it ends");
        }
    }
}
