package vn.chungtay.visibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that a world of chance holds, as plain facts: the tables hold the same. */
final class Facts {
    /** The last day of a period that has not ended. */
    private static final LocalDate EVER = LocalDate.of(2999, 1, 1);

    /** Half open; no end means that it goes on. */
    record Period(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }

        boolean meets(Period other) {
            return from.isBefore(other.to == null ? EVER : other.to) && other.from.isBefore(to == null ? EVER : to);
        }
    }

    record Person(
            UUID id, String province, String commune, String code, String number, LocalDate born, LocalDate closedOn) {
        boolean open(LocalDate day) {
            return closedOn == null || closedOn.isAfter(day);
        }
    }

    record Household(UUID id, String province, String commune, String code) {}

    record Member(UUID household, UUID person, Period period) {}

    record Stay(UUID person, UUID facility, Period period) {}

    record Circumstance(UUID person, String group, boolean restricted, Period period) {}

    record Project(UUID id, String province, UUID programme, UUID component) {}

    /** An organisation with a role in a project, or a facility that one of its components cares for. */
    record Part(UUID project, UUID organisation, boolean role) {}

    record Enrolment(UUID id, UUID project, UUID person, UUID household, Period period, boolean inError) {}

    /** A service, a plan, a payment or a need: what happened to a person, a household or (neither) an organisation. */
    record Happening(UUID id, String province, UUID project, UUID person, UUID household, LocalDate day) {}

    record Activity(
            UUID id,
            String province,
            String level,
            String commune,
            String stop,
            UUID project,
            UUID campaign,
            boolean counted,
            LocalDate day) {}

    /** An organisation that takes part in an activity, a paper of it, or somebody who receives something there. */
    record Link(UUID activity, UUID to, UUID household) {}

    record Paper(UUID id, String province) {}

    final Map<UUID, Person> people = new LinkedHashMap<>();
    final Map<UUID, Household> households = new LinkedHashMap<>();
    final List<Member> members = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    final List<Circumstance> circumstances = new ArrayList<>();
    final Map<UUID, Paper> programmes = new LinkedHashMap<>();
    final Map<UUID, Project> projects = new LinkedHashMap<>();
    final List<Part> parts = new ArrayList<>();
    final Map<UUID, Enrolment> enrolments = new LinkedHashMap<>();
    final Map<UUID, Happening> services = new LinkedHashMap<>();
    final Map<UUID, Happening> plans = new LinkedHashMap<>();
    final Map<UUID, Happening> payments = new LinkedHashMap<>();
    final Map<UUID, Happening> needs = new LinkedHashMap<>();
    final Map<UUID, Activity> activities = new LinkedHashMap<>();
    final List<Link> takingPart = new ArrayList<>();
    final List<Link> papersOfActivities = new ArrayList<>();
    final Map<UUID, Link> recipients = new LinkedHashMap<>();
    final Map<UUID, UUID> conclusions = new LinkedHashMap<>();
    final Map<UUID, Paper> documents = new LinkedHashMap<>();
    final Map<UUID, Paper> campaigns = new LinkedHashMap<>();
}
