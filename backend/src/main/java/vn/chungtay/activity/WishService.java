package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.BeneficiaryDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Ids;

/** Writes down what children and parents wished for. */
@ApplicationScoped
class WishService {
    private final ActivityRepository activities;
    private final ReferenceQueries references;
    private final BeneficiaryDirectory people;
    private final WishRepository wishes;
    private final WishQueries queries;
    private final CodeListDirectory codes;
    private final Clock clock;

    WishService(
            ActivityRepository activities,
            ReferenceQueries references,
            BeneficiaryDirectory people,
            WishRepository wishes,
            WishQueries queries,
            CodeListDirectory codes,
            Clock clock) {
        this.activities = activities;
        this.references = references;
        this.people = people;
        this.wishes = wishes;
        this.queries = queries;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    Wish hear(UUID activityId, WishRequest request, AccessScope scope) {
        Activity activity = activities.forChange(activityId, scope);
        ActivityRules.inList(codes, "NEED_CATEGORY", request.category(), "/category");
        if (references
                .visiblePeople(List.of(request.beneficiaryId()), activity.provinceCode(), scope)
                .isEmpty()) {
            throw Problem.of(ProblemCode.UNKNOWN_REFERENCE)
                    .at("/beneficiaryId", "UNKNOWN", "Không tìm thấy người này", "There is no such person");
        }
        people.requireChangeable(request.beneficiaryId(), scope);
        LocalDate heardOn = request.heardOn() == null ? activity.startsOn() : request.heardOn();
        if (heardOn.isBefore(activity.startsOn())
                || heardOn.isAfter(activity.endsOn())
                || heardOn.isAfter(LocalDate.now(clock))) {
            throw Problem.rule(
                    "/heardOn",
                    "OUTSIDE_ACTIVITY",
                    "Ngày nghe phải nằm trong các ngày của hoạt động đã diễn ra",
                    "It was heard on a day of the activity");
        }
        UUID id = Ids.orNext(request.id());
        wishes.add(id, activity, request, heardOn, clock.instant(), scope.accountId());
        return queries.of(activityId, null, scope).orElseThrow(Problem::notFound).items().stream()
                .filter(wish -> wish.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
