package vn.chungtay.activity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.ProvinceDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Ids;

/** Plans, records, replaces and cancels activities. */
@ApplicationScoped
class ActivityService {
    private final ActivityRepository activities;
    private final ActivityPartsRepository partsOfActivities;
    private final ConclusionRepository conclusions;
    private final ActivityDetailQueries details;
    private final ReferenceQueries references;
    private final ActivityRules rules;
    private final ProvinceDirectory provinces;
    private final MergePatch mergePatch;
    private final Clock clock;

    ActivityService(
            ActivityRepository activities,
            ActivityPartsRepository partsOfActivities,
            ConclusionRepository conclusions,
            ActivityDetailQueries details,
            ReferenceQueries references,
            ActivityRules rules,
            ProvinceDirectory provinces,
            MergePatch mergePatch,
            Clock clock) {
        this.activities = activities;
        this.partsOfActivities = partsOfActivities;
        this.conclusions = conclusions;
        this.details = details;
        this.references = references;
        this.rules = rules;
        this.provinces = provinces;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @Transactional
    ActivityDetail create(CreateActivityRequest request, AccessScope scope) {
        String province = provinces.of(request.provinceCode(), scope);
        Activity activity = Activity.plan(Ids.orNext(request.id()), province, clock.instant(), scope.accountId());
        ActivityParts parts = describe(activity, request, scope);
        activities.persistAndFlush(activity);
        partsOfActivities.add(activity, parts);
        conclude(activity, ActivityRules.orNone(request.conclusions()));
        return detail(activity.id(), scope);
    }

    @Transactional
    ActivityDetail replace(UUID id, UpdateActivityRequest request, String ifMatch, AccessScope scope) {
        Activity activity = load(id, ifMatch, scope);
        return replace(activity, request, current(id, scope), scope);
    }

    @Transactional
    ActivityDetail patch(UUID id, JsonNode patch, String ifMatch, AccessScope scope) {
        Activity activity = load(id, ifMatch, scope);
        ActivityDetail current = current(id, scope);
        return replace(activity, mergePatch.apply(UpdateActivityRequest.of(current), patch), current, scope);
    }

    @Transactional
    ActivityDetail cancel(UUID id, CancellationRequest request, AccessScope scope) {
        Activity activity = activities.forChange(id, scope);
        activity.cancel(request.reason(), LocalDate.now(clock), clock.instant(), scope.accountId());
        activities.flush();
        return detail(id, scope);
    }

    private ActivityDetail replace(
            Activity activity, UpdateActivityRequest request, ActivityDetail current, AccessScope scope) {
        if (current.hiddenRecipients() > 0) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail(
                            "Hoạt động có người nhận ngoài phạm vi của bạn; cấp tỉnh mới thay được toàn bộ.",
                            "It has recipients outside your scope; only the province may replace it.");
        }
        if (!Boolean.TRUE.equals(request.series()) && activities.hasMembers(activity)) {
            throw Problem.rule(
                    "/series", "HAS_MEMBERS", "Chuỗi đang có hoạt động con", "The series holds activities already");
        }
        ActivityParts parts = describe(activity, KeptNotes.in(request, current), scope);
        activities.flush();
        partsOfActivities.replace(activity, parts);
        return detail(activity.id(), scope);
    }

    private ActivityParts describe(Activity activity, ActivityContent content, AccessScope scope) {
        ActivityRules.Checked checked = rules.check(content, activity.provinceCode(), scope);
        people(content, activity.provinceCode(), scope);
        project(content, activity, scope);
        series(activity, content, scope);
        LocalDate day = content.startsOn();
        Map<UUID, ReferenceQueries.PrintedOfficial> officials = officials(content, day);
        activity.describe(content, checked.place(), LocalDate.now(clock), clock.instant(), scope.accountId());
        return ActivityParts.of(content, checked.stops(), officials);
    }

    /** An activity may stay with a project that who changes it does not see; it is not given to one. */
    private void project(ActivityContent content, Activity activity, AccessScope scope) {
        UUID project = content.projectId();
        if (project != null
                && !project.equals(activity.projectId())
                && !references.projectVisible(project, activity.provinceCode(), scope)) {
            throw unknown("/projectId");
        }
    }

    private void series(Activity activity, ActivityContent content, AccessScope scope) {
        if (content.seriesId() != null
                && (content.seriesId().equals(activity.id())
                        || !references.seriesVisible(content.seriesId(), activity.provinceCode(), scope))) {
            throw Problem.rule("/seriesId", "NOT_A_SERIES", "Đây không phải chuỗi hoạt động", "It is not a series");
        }
    }

    private Map<UUID, ReferenceQueries.PrintedOfficial> officials(ActivityContent content, LocalDate day) {
        List<ParticipantRequest> participants = ActivityRules.orNone(content.participants());
        List<UUID> ids = participants.stream()
                .map(ParticipantRequest::officialId)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, ReferenceQueries.PrintedOfficial> found = references.officials(ids, day);
        for (int i = 0; i < participants.size(); i++) {
            UUID official = participants.get(i).officialId();
            if (official != null && !found.containsKey(official)) {
                throw unknown("/participants/" + i + "/officialId");
            }
        }
        return found;
    }

    /** Recipients and payments must exist, in the province and within the scope. */
    private void people(ActivityContent content, String province, AccessScope scope) {
        List<RecipientRequest> recipients = ActivityRules.orNone(content.recipients());
        List<UUID> people = new ArrayList<>();
        List<UUID> payments = new ArrayList<>();
        for (RecipientRequest recipient : recipients) {
            people.add(recipient.householdId() == null ? recipient.beneficiaryId() : recipient.householdId());
            if (recipient.disbursementId() != null) {
                payments.add(recipient.disbursementId());
            }
        }
        Set<UUID> visible = references.visiblePeople(people, province, scope);
        Set<UUID> posted = references.postedInKind(payments, province, scope);
        for (int i = 0; i < recipients.size(); i++) {
            RecipientRequest recipient = recipients.get(i);
            if (!visible.contains(people.get(i))) {
                throw unknown(
                        "/recipients/" + i + (recipient.householdId() == null ? "/beneficiaryId" : "/householdId"));
            }
            if (recipient.disbursementId() != null && !posted.contains(recipient.disbursementId())) {
                throw Problem.rule(
                        "/recipients/" + i + "/disbursementId",
                        "NOT_IN_KIND",
                        "Không có khoản chi hiện vật này",
                        "There is no such disbursement in kind");
            }
        }
    }

    private static Problem unknown(String pointer) {
        return Problem.of(ProblemCode.UNKNOWN_REFERENCE)
                .at(pointer, "UNKNOWN", "Không tìm thấy bản ghi này", "There is no such record");
    }

    private void conclude(Activity activity, List<ConclusionRequest> requests) {
        for (int i = 0; i < requests.size(); i++) {
            ConclusionRequest request = requests.get(i);
            ConclusionService.check(
                    "/conclusions/" + i, request.ownerOrganisationId(), request.ownerText(), request.dueOn(), activity);
            conclusions.persist(Conclusion.reach(activity, i + 1, request));
        }
        conclusions.flush();
    }

    private Activity load(UUID id, String ifMatch, AccessScope scope) {
        Activity activity = activities.forChange(id, scope);
        ETags.requireMatch(ifMatch, activity.version());
        return activity;
    }

    private ActivityDetail current(UUID id, AccessScope scope) {
        return details.unredacted(id, scope).orElseThrow(Problem::notFound);
    }

    private ActivityDetail detail(UUID id, AccessScope scope) {
        return details.find(id, scope).orElseThrow(Problem::notFound);
    }
}
