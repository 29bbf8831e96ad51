package vn.chungtay.visibility;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chungtay.access.AccessScope;
import vn.chungtay.visibility.Facts.Activity;
import vn.chungtay.visibility.Facts.Happening;

/** Who may see what, said once more in plain Java over plain facts, to be compared with what the product shows. */
final class PlainModel {
    private final Facts facts;
    private final AccessScope.Level level;
    private final String province;
    private final String commune;
    private final UUID organisation;

    PlainModel(Facts facts, AccessScope.Level level, String province, String commune, UUID organisation) {
        this.facts = facts;
        this.level = level;
        this.province = province;
        this.commune = commune;
        this.organisation = organisation;
    }

    boolean person(UUID id) {
        Facts.Person person = facts.people.get(id);
        if (!inProvince(person.province())) {
            return false;
        }
        return switch (level) {
            case COUNTRY, PROVINCE -> true;
            case COMMUNE -> commune.equals(person.commune());
            case FACILITY -> resided(id);
            case ORGANISATION ->
                facts.enrolments.values().stream()
                        .filter(this::opens)
                        .anyMatch(enrolment -> id.equals(enrolment.person())
                                || facts.members.stream()
                                        .anyMatch(member -> id.equals(member.person())
                                                && member.household().equals(enrolment.household())
                                                && member.period().meets(enrolment.period())));
        };
    }

    boolean household(UUID id) {
        Facts.Household household = facts.households.get(id);
        if (!inProvince(household.province())) {
            return false;
        }
        return switch (level) {
            case COUNTRY, PROVINCE -> true;
            case COMMUNE -> commune.equals(household.commune());
            case FACILITY ->
                facts.members.stream().anyMatch(member -> id.equals(member.household()) && resided(member.person()));
            case ORGANISATION ->
                facts.enrolments.values().stream()
                        .filter(this::opens)
                        .anyMatch(enrolment -> id.equals(enrolment.household())
                                || facts.members.stream()
                                        .anyMatch(member -> id.equals(member.household())
                                                && member.person().equals(enrolment.person())
                                                && member.period().meets(enrolment.period())));
        };
    }

    private boolean inProvince(String of) {
        return province == null || province.equals(of);
    }

    private boolean resided(UUID person) {
        return facts.stays.stream()
                .anyMatch(
                        stay -> stay.person().equals(person) && stay.facility().equals(organisation));
    }

    private boolean opens(Facts.Enrolment enrolment) {
        return !enrolment.inError()
                && facts.parts.stream()
                        .anyMatch(part -> part.role()
                                && part.project().equals(enrolment.project())
                                && part.organisation().equals(organisation));
    }

    boolean project(UUID id) {
        if (!inProvince(facts.projects.get(id).province())) {
            return false;
        }
        return switch (level) {
            case COUNTRY, PROVINCE, COMMUNE -> true;
            case FACILITY, ORGANISATION ->
                facts.parts.stream()
                        .anyMatch(part -> part.project().equals(id)
                                && part.organisation().equals(organisation)
                                && (part.role() || level == AccessScope.Level.FACILITY));
        };
    }

    boolean programme(UUID id) {
        return level == AccessScope.Level.ORGANISATION
                ? facts.projects.values().stream()
                        .anyMatch(project -> id.equals(project.programme()) && project(project.id()))
                : inProvince(facts.programmes.get(id).province());
    }

    boolean enrolment(UUID id) {
        Facts.Enrolment row = facts.enrolments.get(id);
        return project(row.project()) && concerned(row.person(), row.household());
    }

    /** A service, plan or payment. */
    boolean ofProject(Happening row) {
        if (!inProvince(row.province())) {
            return false;
        }
        boolean books = row.project() == null ? level != AccessScope.Level.ORGANISATION : project(row.project());
        return books && concerned(row.person(), row.household());
    }

    private boolean concerned(UUID person, UUID household) {
        return level == AccessScope.Level.ORGANISATION
                || person == null && household == null
                || about(person, household);
    }

    private boolean about(UUID person, UUID household) {
        return person != null && person(person) || household != null && household(household);
    }

    boolean activity(UUID id) {
        Activity activity = facts.activities.get(id);
        if (!inProvince(activity.province())) {
            return false;
        }
        return switch (level) {
            case COUNTRY, PROVINCE -> true;
            case COMMUNE ->
                Set.of("NATIONAL", "PROVINCE").contains(activity.level())
                        || commune.equals(activity.commune())
                        || commune.equals(activity.stop());
            case FACILITY, ORGANISATION ->
                activity.project() != null && project(activity.project())
                        || facts.takingPart.stream()
                                .anyMatch(part ->
                                        part.activity().equals(id) && part.to().equals(organisation));
        };
    }

    boolean document(UUID id) {
        return level == AccessScope.Level.ORGANISATION
                ? facts.papersOfActivities.stream().anyMatch(link -> link.to().equals(id) && activity(link.activity()))
                : inProvince(facts.documents.get(id).province());
    }

    boolean campaign(UUID id) {
        String of = facts.campaigns.get(id).province();
        return inProvince(of)
                && (level != AccessScope.Level.ORGANISATION
                        || facts.parts.stream()
                                .anyMatch(part -> part.role()
                                        && part.organisation().equals(organisation)
                                        && facts.projects
                                                .get(part.project())
                                                .province()
                                                .equals(of)));
    }

    /** Those who received something at an activity that is seen. */
    Set<UUID> recipients(UUID activity) {
        return facts.recipients.entrySet().stream()
                .filter(row -> row.getValue().activity().equals(activity))
                .filter(row -> about(row.getValue().to(), row.getValue().household()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The ids that a list of this collection holds. */
    Set<UUID> list(String collection) {
        return switch (collection) {
            case "beneficiaries" -> those(facts.people, this::person);
            case "households" -> those(facts.households, this::household);
            case "projects" -> those(facts.projects, this::project);
            case "programmes" -> those(facts.programmes, this::programme);
            case "enrolments" -> those(facts.enrolments, this::enrolment);
            case "service-events" -> those(facts.services, id -> ofProject(facts.services.get(id)));
            case "permanency-plans" -> those(facts.plans, id -> ofProject(facts.plans.get(id)));
            case "disbursements" -> those(facts.payments, id -> ofProject(facts.payments.get(id)));
            case "needs" -> those(facts.needs, id -> person(facts.needs.get(id).person()));
            case "activities" -> those(facts.activities, this::activity);
            case "conclusions" -> those(facts.conclusions, id -> activity(facts.conclusions.get(id)));
            case "official-documents" -> those(facts.documents, this::document);
            case "campaigns" -> those(facts.campaigns, this::campaign);
            default -> throw new IllegalArgumentException(collection);
        };
    }

    private static <T> Set<UUID> those(Map<UUID, T> all, Predicate<UUID> seen) {
        return all.keySet().stream().filter(seen).collect(Collectors.toSet());
    }
}
