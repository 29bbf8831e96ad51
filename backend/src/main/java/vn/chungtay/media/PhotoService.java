package vn.chungtay.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.beneficiary.BeneficiaryDirectory;
import vn.chungtay.beneficiary.BeneficiaryDirectory.VisibleBeneficiary;
import vn.chungtay.consent.ConsentWithdrawn;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.file.AcceptedFile;
import vn.chungtay.shared.file.FileIntake;
import vn.chungtay.shared.file.FileType;
import vn.chungtay.shared.file.StoredFileRepository;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.rowlock.RowLock;
import vn.chungtay.shared.type.Ids;
import vn.chungtay.visibility.ChangeDirectory;
import vn.chungtay.visibility.ChangeDirectory.Record;

/** Takes photos in, describes them, publishes them and takes them down. */
@ApplicationScoped
class PhotoService {
    private static final Set<FileType> PICTURES = EnumSet.of(FileType.JPEG, FileType.PNG);

    private final PhotoRepository photos;
    private final PhotoQueries queries;
    private final StoredFileRepository files;
    private final FileIntake intake;
    private final BeneficiaryDirectory people;
    private final ChangeDirectory changes;
    private final CurrentAccess access;
    private final AuditTrail trail;
    private final RowLock lock;
    private final Clock clock;

    PhotoService(
            PhotoRepository photos,
            PhotoQueries queries,
            StoredFileRepository files,
            FileIntake intake,
            BeneficiaryDirectory people,
            ChangeDirectory changes,
            CurrentAccess access,
            AuditTrail trail,
            RowLock lock,
            Clock clock) {
        this.photos = photos;
        this.queries = queries;
        this.files = files;
        this.intake = intake;
        this.people = people;
        this.changes = changes;
        this.access = access;
        this.trail = trail;
        this.lock = lock;
        this.clock = clock;
    }

    /** @param activity or else the campaign it belongs to: exactly one */
    @Transactional
    PhotoDetail take(Path file, String name, UUID id, UUID activity, UUID campaign, AccessScope scope) {
        PhotoPlace place = place(activity, campaign, scope);
        AcceptedFile picture = intake.accept(file, name, PICTURES);
        files.keep(place.provinceCode(), picture);
        Photo photo = new Photo(
                place,
                Ids.orNext(id),
                picture.sha256(),
                photos.nextPosition(place),
                instant(picture.takenAt()),
                clock.instant(),
                scope.accountId());
        photos.persistAndFlush(photo);
        return queries.detail(photo.id(), scope).orElseThrow(Problem::notFound);
    }

    @Transactional
    PhotoDetail describe(UUID id, PhotoRequest request, String ifMatch, AccessScope scope) {
        Photo photo = hold(id, scope);
        ETags.requireMatch(ifMatch, photo.version());
        if (request.takenAt() != null && request.takenAt().isAfter(clock.instant())) {
            throw Problem.rule("/takenAt", "IN_FUTURE", "Thời điểm chụp chưa tới", "It cannot be taken in the future");
        }
        photo.describe(request, clock.instant(), scope.accountId());
        name(photo, request, scope);
        photos.flush();
        return queries.detail(id, scope).orElseThrow(Problem::notFound);
    }

    /**
     * Shows it to everybody.
     *
     * @param namesMean who is meant by the name of a registered child in its words, null while nobody has said so
     * @throws Problem 422 while somebody in it has not agreed; who that is, the photo itself says
     */
    @Transactional
    PhotoDetail publish(UUID id, String namesMean, AccessScope scope) {
        Photo photo = hold(id, scope);
        photo.requirePublishable(scope.accountId());
        requireNamedAreShown(photo, namesMean, scope);
        photos.standOnConsents(photo, LocalDate.now(clock));
        if (photos.withoutConsent(photo) > 0) {
            throw Problem.rule(
                    "/people",
                    "CONSENT_MISSING",
                    "Có người trong ảnh chưa đồng ý chụp ảnh hoặc đăng công khai",
                    "Somebody in the photo has not agreed to photos or to publication");
        }
        photo.publish(clock.instant(), scope.accountId());
        photos.flush();
        return queries.detail(id, scope).orElseThrow(Problem::notFound);
    }

    @Transactional
    PhotoDetail takeDown(UUID id, TakeDownRequest request, AccessScope scope) {
        Photo photo = hold(id, scope);
        photo.takeDown(request.reason(), clock.instant(), scope.accountId());
        photos.flush();
        return queries.detail(id, scope).orElseThrow(Problem::notFound);
    }

    /** The consent of a child that is named carries the photo only when the child is counted among the people in it. */
    private void requireNamedAreShown(Photo photo, String namesMean, AccessScope scope) {
        Set<UUID> shown = photos.people(photo);
        long named = people.namedIn(photos.texts(photo), photo.provinceCode(), scope).stream()
                .filter(child -> !shown.contains(child.id()))
                .count();
        if (named == 0) {
            return;
        }
        if (namesMean == null) {
            throw Problem.rule(
                    "/namesMean",
                    "CHILD_NAMED",
                    "Chú thích, mô tả hoặc tên hoạt động có họ tên trùng với " + named
                            + " trẻ trong sổ bộ. Hãy bỏ họ tên, ghi trẻ vào danh sách những người nhận ra được, hoặc ghi"
                            + " rõ họ tên ấy là của ai",
                    "The words hold the full name of " + named
                            + " registered children: take it out, name them among the people shown, or say who is meant");
        }
        trail.because(namesMean);
    }

    /** In the transaction of the withdrawal: either both happen or neither. */
    void fallWith(@Observes ConsentWithdrawn consent) {
        // Whoever writes the withdrawal down: what cannot be seen could not be taken down.
        lock.runAsSystem(() -> photos.fallWith(
                consent.provinceCode(),
                consent.consentId(),
                "CONSENT_WITHDRAWN",
                clock.instant(),
                access.scope().accountId()));
    }

    /** A photo that the account sees and may change; one whose consents have run out is no longer published. */
    private Photo hold(UUID id, AccessScope scope) {
        PhotoDetail seen = queries.detail(id, scope).orElseThrow(Problem::notFound);
        if (seen.activityId() != null) {
            changes.require(Record.ACTIVITY, seen.activityId(), scope);
        } else {
            changes.require(Record.CAMPAIGN, seen.campaignId(), scope);
        }
        Photo photo = photos.hold(seen.provinceCode(), id).orElseThrow(Problem::notFound);
        if (photo.isPublished() && !photos.isPublic(photo, LocalDate.now(clock))) {
            photo.takeDown("CONSENT_EXPIRED", clock.instant(), scope.accountId());
        }
        return photo;
    }

    private PhotoPlace place(UUID activity, UUID campaign, AccessScope scope) {
        if ((activity == null) == (campaign == null)) {
            throw Problem.rule(
                    "/activityId",
                    "ONE_NEEDED",
                    "Ảnh thuộc một hoạt động hoặc một chiến dịch",
                    "A photo belongs to one activity or to one campaign");
        }
        if (activity != null) {
            changes.require(Record.ACTIVITY, activity, scope);
            return photos.placeOfActivity(activity).orElseThrow(Problem::notFound);
        }
        changes.require(Record.CAMPAIGN, campaign, scope);
        return photos.placeOfCampaign(campaign).orElseThrow(Problem::notFound);
    }

    /** People whom the account does not see stay named: what somebody else recognised is not unsaid by who cannot know. */
    private void name(Photo photo, PhotoRequest request, AccessScope scope) {
        List<UUID> wanted = request.people() == null ? List.of() : request.people();
        Set<UUID> named = photos.people(photo);
        Set<UUID> remaining = new LinkedHashSet<>(named);
        Set<UUID> asked = new LinkedHashSet<>(named);
        asked.addAll(wanted);
        Map<UUID, VisibleBeneficiary> seen = people.visibleAmong(asked, scope);
        for (UUID person : named) {
            if (!wanted.contains(person) && seen.containsKey(person)) {
                photos.remove(photo, person);
                remaining.remove(person);
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            UUID person = wanted.get(i);
            VisibleBeneficiary found = seen.get(person);
            boolean known = found != null && found.provinceCode().equals(photo.provinceCode());
            if (!known && !named.contains(person)) {
                throw Problem.rule("/people/" + i, "UNKNOWN", "Không có người này", "There is no such person");
            }
            if (remaining.add(person)) {
                photos.add(photo, person);
            }
        }
        if (photo.showsPeople() == remaining.isEmpty()) {
            throw Problem.rule(
                    "/people",
                    "DISAGREES",
                    remaining.isEmpty()
                            ? "Hãy chọn những người nhận ra được trong ảnh"
                            : "Ảnh đang ghi có người nhận ra được",
                    remaining.isEmpty() ? "Name who can be recognised" : "People are named who can be recognised");
        }
    }

    private Instant instant(LocalDateTime taken) {
        Instant instant = taken == null ? null : taken.atZone(clock.getZone()).toInstant();
        return instant == null || instant.isAfter(clock.instant()) ? null : instant;
    }
}
