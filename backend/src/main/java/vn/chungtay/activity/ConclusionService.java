package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;

/** Keeps what meetings decided and follows it up. */
@ApplicationScoped
class ConclusionService {
    private final ActivityRepository activities;
    private final ConclusionRepository conclusions;
    private final ConclusionQueries queries;
    private final Clock clock;

    ConclusionService(
            ActivityRepository activities, ConclusionRepository conclusions, ConclusionQueries queries, Clock clock) {
        this.activities = activities;
        this.conclusions = conclusions;
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional
    ConclusionDetail add(UUID activityId, ConclusionRequest request, AccessScope scope) {
        Activity activity = activities.forChange(activityId, scope);
        check("", request.ownerOrganisationId(), request.ownerText(), request.dueOn(), activity);
        Conclusion conclusion = Conclusion.reach(activity, conclusions.nextPosition(activity), request);
        conclusions.persistAndFlush(conclusion);
        return queries.find(conclusion.id(), scope).orElseThrow(Problem::notFound);
    }

    @Transactional
    ConclusionDetail follow(
            UUID activityId, UUID id, UpdateConclusionRequest request, String ifMatch, AccessScope scope) {
        Activity activity = activities.forChange(activityId, scope);
        Conclusion conclusion = conclusions
                .findByIdOptional(id)
                .filter(found -> found.activityId().equals(activity.id()))
                .orElseThrow(Problem::notFound);
        ETags.requireMatch(ifMatch, conclusion.version());
        check("", request.ownerOrganisationId(), request.ownerText(), request.dueOn(), activity);
        LocalDate today = LocalDate.now(clock);
        if (request.doneOn() != null && request.status() != ConclusionStatus.DONE) {
            throw Problem.rule("/doneOn", "NOT_DONE", "Chỉ ghi ngày xong khi đã xong", "Only what is done has a day");
        }
        if (request.doneOn() != null
                && (request.doneOn().isAfter(today) || request.doneOn().isBefore(activity.startsOn()))) {
            throw Problem.rule(
                    "/doneOn",
                    "OUT_OF_RANGE",
                    "Ngày xong phải từ ngày họp đến hôm nay",
                    "The day it was done lies between the meeting and today");
        }
        conclusion.follow(request, today);
        conclusions.flush();
        return queries.find(id, scope).orElseThrow(Problem::notFound);
    }

    /** A conclusion has an owner and is not due before the meeting. */
    static void check(String pointer, UUID ownerId, String ownerText, LocalDate dueOn, Activity activity) {
        if (ownerId == null && ownerText == null) {
            throw Problem.rule(
                    pointer + "/ownerOrganisationId",
                    "OWNER_MISSING",
                    "Chưa có đơn vị thực hiện",
                    "Somebody must own it");
        }
        if (dueOn != null && dueOn.isBefore(activity.startsOn())) {
            throw Problem.rule(
                    pointer + "/dueOn", "BEFORE_MEETING", "Hạn trước ngày họp", "It is due before the meeting");
        }
    }
}
