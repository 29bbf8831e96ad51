package vn.chungtay.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chungtay.access.AccessScope;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.problem.Problem;

/** The rules of an activity that its own content can be checked for. */
@ApplicationScoped
class ActivityRules {
    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final CodeListDirectory codes;
    private final Places places;
    private final Clock clock;

    ActivityRules(CodeListDirectory codes, Places places, Clock clock) {
        this.codes = codes;
        this.places = places;
        this.clock = clock;
    }

    /** Where the activity and its stops are, once everything about the content holds. */
    record Checked(Place place, List<Place> stops) {}

    Checked check(ActivityContent content, String province, AccessScope scope) {
        dates(content);
        each(content.kinds(), "ACTIVITY_KIND", "/kinds");
        each(orNone(content.topics()), "TOPIC", "/topics");
        each(orNone(content.partnerKinds()), "PARTNER_KIND", "/partnerKinds");
        once(orNone(content.partnerKinds()), "/partnerKinds");
        each(orNone(content.audiences()).stream().map(AudienceCount::audience).toList(), "AUDIENCE", "/audiences");
        once(orNone(content.audiences()).stream().map(AudienceCount::audience).toList(), "/audiences");
        once(orNone(content.organisations()), "/organisations");
        once(orNone(content.documentIds()), "/documentIds");
        participants(orNone(content.participants()));
        Place place = places.read(content.unitCode(), content.communeCode(), content.startsOn(), province, "");
        List<Place> stops = stops(content, province);
        GiftRules.check(content, codes, LocalDate.now(clock));
        VisitRules.check(content, LocalDate.now(clock));
        ownBusiness(content, place, stops, scope);
        return new Checked(place, stops);
    }

    private void dates(ActivityContent content) {
        if (content.endsOn().isBefore(content.startsOn())) {
            throw Problem.rule(
                    "/endsOn", "BEFORE_START", "Ngày kết thúc trước ngày bắt đầu", "It ends before it starts");
        }
        if (content.startsOn().isBefore(EARLIEST) || content.endsOn().isAfter(LATEST)) {
            throw Problem.rule(
                    "/startsOn", "OUT_OF_RANGE", "Ngày phải từ năm 1945 đến 2100", "Days lie between 1945 and 2100");
        }
        if (content.status() == ActivityStatus.CANCELLED) {
            throw Problem.rule(
                    "/status", "USE_CANCELLATION", "Hủy hoạt động bằng thao tác hủy", "Cancel it by its own operation");
        }
        if (content.status() == ActivityStatus.HELD && content.startsOn().isAfter(LocalDate.now(clock))) {
            throw Problem.rule(
                    "/status", "IN_FUTURE", "Hoạt động chưa tới ngày", "What lies in the future was not held yet");
        }
        if (Boolean.TRUE.equals(content.series()) && content.seriesId() != null) {
            throw Problem.rule(
                    "/seriesId",
                    "SERIES_NESTED",
                    "Chuỗi hoạt động không nằm trong chuỗi khác",
                    "A series is not part of another");
        }
    }

    private List<Place> stops(ActivityContent content, String province) {
        List<StopRequest> stops = orNone(content.stops());
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            StopRequest stop = stops.get(i);
            if (stop.visitedOn().isBefore(content.startsOn())
                    || stop.visitedOn().isAfter(content.endsOn())) {
                throw Problem.rule(
                        "/stops/" + i + "/visitedOn",
                        "OUTSIDE_ACTIVITY",
                        "Ngày tại điểm đến phải nằm trong các ngày của hoạt động",
                        "A stop lies within the days of its activity");
            }
            found.add(places.read(stop.unitCode(), stop.communeCode(), stop.visitedOn(), province, "/stops/" + i));
        }
        return found;
    }

    private static void participants(List<ParticipantRequest> participants) {
        for (int i = 0; i < participants.size(); i++) {
            ParticipantRequest participant = participants.get(i);
            if (participant.officialId() == null
                    && participant.printedName() == null
                    && participant.organisationId() == null) {
                throw Problem.rule(
                        "/participants/" + i + "/printedName",
                        "NOBODY",
                        "Ghi tên, cán bộ hoặc đơn vị",
                        "Name a person, an official or an organisation");
            }
        }
    }

    /** A commune officer records what is held in the commune, a facility what it holds or hosts. */
    private static void ownBusiness(ActivityContent content, Place place, List<Place> stops, AccessScope scope) {
        if (scope.level() == AccessScope.Level.COMMUNE) {
            boolean ownLevel = content.level() == ActivityLevel.COMMUNE || content.level() == ActivityLevel.VILLAGE;
            boolean ownPlace = scope.communeCode().equals(place.communeCode())
                    || stops.stream().anyMatch(stop -> scope.communeCode().equals(stop.communeCode()));
            if (!ownLevel || !ownPlace) {
                throw Problem.rule(
                        ownLevel ? "/unitCode" : "/level",
                        "OUTSIDE_SCOPE",
                        "Cấp xã chỉ ghi hoạt động của địa bàn mình",
                        "A commune records what is held in it, at its own level");
            }
        }
        if (scope.level() == AccessScope.Level.FACILITY
                && orNone(content.organisations()).stream()
                        .noneMatch(part -> part.organisationId().equals(scope.organisationId())
                                && part.role() != ActivityOrganisationRole.GUEST
                                && part.role() != ActivityOrganisationRole.PARTNER)) {
            throw Problem.rule(
                    "/organisations",
                    "OUTSIDE_SCOPE",
                    "Cơ sở chỉ ghi hoạt động do mình tổ chức hoặc đăng cai",
                    "A facility records what it holds or hosts");
        }
    }

    private void each(List<String> chosen, String list, String pointer) {
        IntStream.range(0, chosen.size()).forEach(i -> inList(codes, list, chosen.get(i), pointer + "/" + i));
    }

    static void inList(CodeListDirectory codes, String list, String code, String pointer) {
        if (!codes.exists(list, code)) {
            throw Problem.rule(
                    pointer, "UNKNOWN_CODE", "Mã không có trong danh mục", "The list does not have this code");
        }
    }

    private static void once(List<?> values, String pointer) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                throw Problem.rule(pointer + "/" + i, "REPEATED", "Bị ghi hai lần", "It is named twice");
            }
        }
    }

    static <T> List<T> orNone(List<T> values) {
        return values == null ? List.of() : values;
    }
}
