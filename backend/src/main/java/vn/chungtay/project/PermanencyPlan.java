package vn.chungtay.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.project.ProjectDirectory.ComponentAccount;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Ids;

/** The long-term (permanency) plan of an enrolled person, reviewed until it ends. */
@Entity
@Table(name = "permanency_plan")
class PermanencyPlan {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private UUID componentId;

    @Column(updatable = false)
    private UUID beneficiaryId;

    @Enumerated(EnumType.STRING)
    private PermanencyGoal goal;

    private String summary;

    @Column(updatable = false)
    private LocalDate madeOn;

    private LocalDate reviewDueOn;

    @Enumerated(EnumType.STRING)
    private PermanencyPlanStatus status;

    private LocalDate completedOn;
    private String outcome;
    private String endReason;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    @Version
    private long version;

    protected PermanencyPlan() {}

    static PermanencyPlan make(
            CreatePermanencyPlanRequest request,
            ComponentAccount component,
            LocalDate today,
            Instant now,
            UUID account) {
        if (request.madeOn().isAfter(today)) {
            throw Problem.rule("/madeOn", "IN_FUTURE", "Ngày không được ở tương lai", "It must not lie in the future");
        }
        PermanencyPlan plan = new PermanencyPlan();
        plan.id = Ids.orNext(request.id());
        plan.provinceCode = component.provinceCode();
        plan.projectId = component.projectId();
        plan.componentId = component.componentId();
        plan.beneficiaryId = request.beneficiaryId();
        plan.madeOn = request.madeOn();
        plan.status = PermanencyPlanStatus.ACTIVE;
        plan.createdAt = now;
        plan.createdBy = account;
        plan.review(new UpdatePermanencyPlanRequest(request.goal(), request.summary(), request.reviewDueOn()));
        return plan;
    }

    /** Writes the outcome of a review: goal, summary and the next day it is due. */
    void review(UpdatePermanencyPlanRequest request) {
        requireActive();
        if (!request.reviewDueOn().isAfter(madeOn)) {
            throw Problem.rule(
                    "/reviewDueOn",
                    "NOT_AFTER_START",
                    "Ngày xem xét lại phải sau ngày lập kế hoạch",
                    "The review must come after the plan");
        }
        goal = request.goal();
        summary = request.summary();
        reviewDueOn = request.reviewDueOn();
    }

    /** Ends it as completed or cancelled. */
    void end(PermanencyPlanStatus how, PlanEndingRequest request, LocalDate today) {
        requireActive();
        if (request.endedOn().isBefore(madeOn) || request.endedOn().isAfter(today)) {
            throw Problem.rule(
                    "/endedOn",
                    "OUTSIDE_PERIOD",
                    "Phải từ ngày lập kế hoạch đến hôm nay",
                    "It must lie between the plan and today");
        }
        status = how;
        completedOn = request.endedOn();
        outcome = request.outcome();
    }

    /** The person lives in another province from that day; what was made later ends at once. */
    void endByMove(LocalDate on) {
        status = PermanencyPlanStatus.CANCELLED;
        completedOn = on.isBefore(madeOn) ? madeOn : on;
        endReason = "MOVED";
    }

    private void requireActive() {
        if (status != PermanencyPlanStatus.ACTIVE) {
            throw Problem.of(ProblemCode.STATE_CONFLICT).detail("Kế hoạch đã kết thúc.", "The plan has ended.");
        }
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    long version() {
        return version;
    }
}
