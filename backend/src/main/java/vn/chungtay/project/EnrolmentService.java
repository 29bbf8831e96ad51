package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.BeneficiaryHandedOver;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.project.ProjectDirectory.ComponentAccount;
import vn.chungtay.shared.problem.Problem;

/** Puts people and households on lists and takes them off with a reason. */
@ApplicationScoped
class EnrolmentService {
    private final EnrolmentRepository enrolments;
    private final ProjectDirectory projects;
    private final PeopleRepository people;
    private final CodeListDirectory lists;
    private final Clock clock;

    EnrolmentService(
            EnrolmentRepository enrolments,
            ProjectDirectory projects,
            PeopleRepository people,
            CodeListDirectory lists,
            Clock clock) {
        this.enrolments = enrolments;
        this.projects = projects;
        this.people = people;
        this.lists = lists;
        this.clock = clock;
    }

    @Transactional
    UUID begin(CreateEnrolmentRequest request, AccessScope scope) {
        ComponentAccount component = projects.findComponent(request.componentId(), scope)
                .orElseThrow(() -> ProjectCourseService.unknown("/componentId"));
        Enrolment enrolment = Enrolment.begin(request, component, clock.instant(), scope.accountId());
        requireReason(request.endReason(), "/endReason");
        requireOpen(request, component);
        if (request.schemeId() != null
                && !people.isSchemeOf(component.provinceCode(), request.schemeId(), component.componentId())) {
            throw ProjectCourseService.unknown("/schemeId");
        }
        enrolments.persistAndFlush(enrolment);
        return enrolment.id();
    }

    @Transactional
    void end(UUID id, EnrolmentEndingRequest request, AccessScope scope) {
        Enrolment enrolment = enrolments
                .findByIdOptional(id)
                .filter(found -> projects.isVisible(found.projectId(), scope))
                .orElseThrow(Problem::notFound);
        requireReason(request.reason(), "/reason");
        enrolment.end(request.validTo(), request.reason(), request.note());
    }

    /** Lists of a project end for a person whom another province takes over. */
    void endFor(@Observes BeneficiaryHandedOver moved) {
        enrolments.open(moved.provinceCode(), moved.id()).forEach(enrolment -> enrolment.endByMove(moved.on()));
    }

    private void requireReason(String reason, String pointer) {
        if (reason != null && !lists.exists("ENROLMENT_CLOSING_REASON", reason)) {
            throw Problem.rule(
                    pointer,
                    "UNKNOWN_CODE",
                    "Mã không có trong danh mục ENROLMENT_CLOSING_REASON",
                    "The code is not in the list ENROLMENT_CLOSING_REASON");
        }
    }

    private void requireOpen(CreateEnrolmentRequest request, ComponentAccount component) {
        boolean household = request.householdId() != null;
        String pointer = household ? "/householdId" : "/beneficiaryId";
        boolean closed = household
                ? people.household(component.provinceCode(), request.householdId())
                        .orElseThrow(() -> ProjectCourseService.unknown(pointer))
                        .closed()
                : people.person(component.provinceCode(), request.beneficiaryId(), request.validFrom())
                        .orElseThrow(() -> ProjectCourseService.unknown(pointer))
                        .closed();
        if (closed && request.validTo() == null) {
            throw Problem.rule(pointer, "RECORD_CLOSED", "Hồ sơ đã đóng", "The record is closed");
        }
    }
}
