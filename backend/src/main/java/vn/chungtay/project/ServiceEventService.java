package vn.chungtay.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.organisation.OrganisationDirectory;
import vn.chungtay.project.ProjectDirectory.ComponentAccount;
import vn.chungtay.shared.problem.Problem;

/** Records turns of service and decides which rule of eligibility the person met on the day. */
@ApplicationScoped
class ServiceEventService {
    /** "Trên 12 tuổi" is at least 13 completed years: a child of 12 years and 364 days is still 12. */
    private static final int OVER_12 = 13;

    private final ServiceEventRepository events;
    private final ProjectDirectory projects;
    private final OrganisationDirectory organisations;
    private final PeopleRepository people;
    private final AdminUnitDirectory units;
    private final CodeListDirectory lists;
    private final Clock clock;

    ServiceEventService(
            ServiceEventRepository events,
            ProjectDirectory projects,
            OrganisationDirectory organisations,
            PeopleRepository people,
            AdminUnitDirectory units,
            CodeListDirectory lists,
            Clock clock) {
        this.events = events;
        this.projects = projects;
        this.organisations = organisations;
        this.people = people;
        this.units = units;
        this.lists = lists;
        this.clock = clock;
    }

    @Transactional
    UUID record(CreateServiceEventRequest request, AccessScope scope) {
        check(request);
        ComponentAccount account = request.componentId() == null
                ? null
                : projects.findComponent(request.componentId(), scope)
                        .orElseThrow(() -> ProjectCourseService.unknown("/componentId"));
        String province = account == null ? scope.provinceCode() : account.provinceCode();
        requireReferences(request, province);
        PeopleRepository.Person person = request.beneficiaryId() == null
                ? null
                : people.person(province, request.beneficiaryId(), request.happenedOn())
                        .orElseThrow(() -> ProjectCourseService.unknown("/beneficiaryId"));
        PeopleRepository.Household household = request.householdId() == null
                ? null
                : people.household(province, request.householdId())
                        .orElseThrow(() -> ProjectCourseService.unknown("/householdId"));
        ServiceEvent.Place place = place(request, province, person, household);
        EligibilityRule met = null;
        if (account != null) {
            Component component = events.component(account).orElseThrow();
            met = requireEligible(component, person);
            requireRemote(component, place, request.happenedOn());
        }
        ServiceEvent event = ServiceEvent.record(
                request,
                province,
                account == null ? null : account.projectId(),
                place,
                met,
                clock.instant(),
                scope.accountId());
        events.persistAndFlush(event);
        return event.id();
    }

    private void check(CreateServiceEventRequest request) {
        if (request.beneficiaryId() == null && request.householdId() == null) {
            throw Problem.rule(
                    "/beneficiaryId",
                    "NOBODY_SERVED",
                    "Cần có người hoặc hộ được phục vụ",
                    "A person or household is needed");
        }
        if (request.happenedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.rule(
                    "/happenedOn", "IN_FUTURE", "Ngày không được ở tương lai", "It must not lie in the future");
        }
        if (!lists.exists("SERVICE_TYPE", request.service())) {
            throw Problem.rule(
                    "/service",
                    "UNKNOWN_CODE",
                    "Mã không có trong danh mục SERVICE_TYPE",
                    "The code is not in the list SERVICE_TYPE");
        }
    }

    private void requireReferences(CreateServiceEventRequest request, String province) {
        if (request.providerId() != null && !organisations.exists(request.providerId())) {
            throw ProjectCourseService.unknown("/providerId");
        }
        if (request.activityId() != null && !people.activityExists(province, request.activityId())) {
            throw ProjectCourseService.unknown("/activityId");
        }
    }

    private ServiceEvent.Place place(
            CreateServiceEventRequest request,
            String province,
            PeopleRepository.Person person,
            PeopleRepository.Household household) {
        if (request.communeCode() != null) {
            AdminUnit commune = units.findToday(request.communeCode())
                    .filter(unit -> province.equals(unit.provinceCode()))
                    .orElseThrow(() -> Problem.rule(
                            "/communeCode",
                            "UNKNOWN_COMMUNE",
                            "Không có xã, phường này trong tỉnh hiện nay",
                            "The province has no such commune today"));
            return new ServiceEvent.Place(commune.id(), commune.code());
        }
        return person == null
                ? new ServiceEvent.Place(household.writtenUnitId(), household.communeCode())
                : new ServiceEvent.Place(person.writtenUnitId(), person.communeCode());
    }

    /** The rule of the component that the person meets; null where the component demands none. */
    private static EligibilityRule requireEligible(Component component, PeopleRepository.Person person) {
        List<EligibilityRule> rules = component.eligibilityRules();
        if (rules.isEmpty()) {
            return null;
        }
        return rules.stream()
                .filter(rule -> person != null && meets(person, rule))
                .findFirst()
                .orElseThrow(() -> {
                    String names = rules.stream().map(Enum::name).collect(Collectors.joining(", "));
                    return Problem.rule(
                            "/beneficiaryId",
                            "NOT_ELIGIBLE",
                            "Vào ngày đó không đáp ứng điều kiện nào của hợp phần: " + names,
                            "Met none of the component's conditions on that day: " + names);
                });
    }

    private static boolean meets(PeopleRepository.Person person, EligibilityRule rule) {
        return switch (rule) {
            case PRESCHOOL_HARDSHIP ->
                person.hardship()
                        && ("NURSERY".equals(person.schoolLevel()) || "KINDERGARTEN".equals(person.schoolLevel()));
            case DISABLED_OVER_12 -> person.disabled() && person.age() != null && person.age() >= OVER_12;
            case OTHER -> false;
        };
    }

    private void requireRemote(Component component, ServiceEvent.Place place, LocalDate day) {
        if (component.remoteOnly() && (place.communeCode() == null || !people.isRemote(place.communeCode(), day))) {
            throw Problem.rule(
                    "/communeCode",
                    "NOT_REMOTE",
                    "Hợp phần chỉ phục vụ tại xã vùng sâu, vùng xa",
                    "The component serves in remote communes only");
        }
    }
}
