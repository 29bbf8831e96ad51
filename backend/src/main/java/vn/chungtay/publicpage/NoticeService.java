package vn.chungtay.publicpage;

import static vn.chungtay.publicpage.NoticeRepository.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.access.Role;
import vn.chungtay.adminunit.ProvinceDirectory;
import vn.chungtay.organisation.OrganisationDirectory;
import vn.chungtay.publicpage.NoticeRepository.Table;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/** Keeps what a province tells everybody. */
@ApplicationScoped
class NoticeService {
    private final NoticeRepository notices;
    private final NoticeQueries queries;
    private final OrganisationDirectory organisations;
    private final ProvinceDirectory provinces;
    private final ObjectMapper mapper;
    private final Clock clock;

    NoticeService(
            NoticeRepository notices,
            NoticeQueries queries,
            OrganisationDirectory organisations,
            ProvinceDirectory provinces,
            ObjectMapper mapper,
            Clock clock) {
        this.notices = notices;
        this.queries = queries;
        this.organisations = organisations;
        this.provinces = provinces;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional
    HotlineEntry addHotline(HotlineRequest request, AccessScope scope) {
        return queries.hotline(add(Table.HOTLINE, request.provinceCode(), hotline(request), scope), scope);
    }

    @Transactional
    HotlineEntry replaceHotline(UUID id, HotlineRequest request, String ifMatch, AccessScope scope) {
        replace(Table.HOTLINE, id, () -> hotline(request), ifMatch, scope);
        return queries.hotline(id, scope);
    }

    @Transactional
    LinkEntry addLink(LinkRequest request, AccessScope scope) {
        return queries.link(add(Table.LINK, request.provinceCode(), link(request), scope), scope);
    }

    @Transactional
    LinkEntry replaceLink(UUID id, LinkRequest request, String ifMatch, AccessScope scope) {
        replace(Table.LINK, id, () -> link(request), ifMatch, scope);
        return queries.link(id, scope);
    }

    @Transactional
    AnnouncementEntry addAnnouncement(AnnouncementRequest request, AccessScope scope) {
        return queries.announcement(
                add(Table.ANNOUNCEMENT, request.provinceCode(), announcement(request), scope), scope);
    }

    @Transactional
    AnnouncementEntry replaceAnnouncement(UUID id, AnnouncementRequest request, String ifMatch, AccessScope scope) {
        replace(Table.ANNOUNCEMENT, id, () -> announcement(request), ifMatch, scope);
        return queries.announcement(id, scope);
    }

    /** The former office answers until the day before; one that begins on the same day is corrected. */
    @Transactional
    List<OfficePeriod> appointOffice(OfficeRequest request, AccessScope scope) {
        String province = provinces.of(request.provinceCode(), scope);
        requireOrganisation("/organisationId", request.organisationId());
        if (notices.correctOffice(province, request)) {
            return queries.offices(scope);
        }
        LocalDate until = notices.nextOffice(province, request.validFrom());
        notices.endOffice(province, request.validFrom());
        notices.addOffice(Ids.next(), province, request, until, clock.instant(), scope.accountId());
        return queries.offices(scope);
    }

    @Transactional
    CentreProfile describeCentre(UUID id, CentreProfileRequest request, String ifMatch, AccessScope scope) {
        CentreProfile now = queries.profile(id, scope);
        Map<String, Object> columns = with(
                "functions", request.functions(),
                "services", names(request.services()),
                "hours", request.hours());
        if (now.functions() == null) {
            ETags.requireMatch(ifMatch, now.version());
            columns.put("version", 1L);
            notices.add(Table.CENTRE_PROFILE, id, now.provinceCode(), columns, clock.instant(), scope.accountId());
        } else {
            replace(Table.CENTRE_PROFILE, id, () -> columns, ifMatch, scope);
        }
        return queries.profile(id, scope);
    }

    /** What an account of the role reads today. */
    List<ShownAnnouncement> announcementsFor(Role role, AccessScope scope) {
        return queries.announcementsFor(role, scope);
    }

    private UUID add(Table table, String province, Map<String, Object> columns, AccessScope scope) {
        UUID id = Ids.next();
        notices.add(table, id, provinces.of(province, scope), columns, clock.instant(), scope.accountId());
        return id;
    }

    /** Content is made only once it is clear that the row may be changed. */
    private interface Content {
        Map<String, Object> columns();
    }

    private void replace(Table table, UUID id, Content content, String ifMatch, AccessScope scope) {
        ETags.requireMatch(ifMatch, notices.versionForChange(table, id, scope));
        Instant now = clock.instant();
        notices.replace(table, id, content.columns(), now, scope.accountId());
    }

    private Map<String, Object> hotline(HotlineRequest request) {
        Periods.requireOrder(request.validFrom(), request.validTo());
        if (request.organisationId() != null) {
            requireOrganisation("/organisationId", request.organisationId());
        }
        List<PhoneLine> numbers = new ArrayList<>();
        for (int i = 0; i < request.numbers().size(); i++) {
            numbers.add(request.numbers().get(i).readable("/numbers/" + i));
        }
        return with(
                "topic", request.topic(),
                "organisation_id", request.organisationId(),
                "organisation_text", request.organisationText(),
                "hours", request.hours(),
                "note", request.note(),
                "pinned", Boolean.TRUE.equals(request.pinned()),
                "position", position(request.position()),
                "numbers", json(numbers),
                "valid_from", request.validFrom(),
                "valid_to", request.validTo());
    }

    private static Map<String, Object> link(LinkRequest request) {
        Periods.requireOrder(request.validFrom(), request.validTo());
        return with(
                "title", request.title(),
                "url", request.url(),
                "position", position(request.position()),
                "valid_from", request.validFrom(),
                "valid_to", request.validTo());
    }

    private static Map<String, Object> announcement(AnnouncementRequest request) {
        Periods.requireOrder(request.validFrom(), request.validTo());
        List<Role> roles = request.roles() == null ? List.of() : request.roles();
        if (request.audience() == AnnouncementAudience.PUBLIC && (!roles.isEmpty() || request.communeCode() != null)) {
            throw Problem.rule(
                    "/audience",
                    "AUDIENCE_NARROWED",
                    "Thông báo cho mọi người không giới hạn được theo vai trò hoặc xã, phường",
                    "What is for everybody cannot be for some roles or one commune only");
        }
        return with(
                "title", request.title(),
                "body", request.body(),
                "audience", request.audience().name(),
                "roles", names(roles),
                "commune_code", request.communeCode(),
                "valid_from", request.validFrom(),
                "valid_to", request.validTo());
    }

    private void requireOrganisation(String pointer, UUID id) {
        if (!organisations.exists(id)) {
            throw Problem.rule(
                    pointer, "UNKNOWN_ORGANISATION", "Không có tổ chức này", "There is no such organisation");
        }
    }

    private static int position(Integer asked) {
        return asked == null ? 100 : asked;
    }

    private static String[] names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).distinct().toArray(String[]::new);
    }

    private String json(List<PhoneLine> numbers) {
        try {
            return mapper.writeValueAsString(numbers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Numbers cannot be written", impossible);
        }
    }
}
