package vn.chungtay.visibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.AccessScope.Level;
import vn.chungtay.visibility.Facts.Happening;

/**
 * Accounts of every role and scope, people, projects and activities put together by chance: whatever a list, a total, an
 * export, a detail, a search or a figure shows is what a plain model of who may see what says. The seed is fixed, so that
 * a failure can be repeated; {@code -Dscopes.seed=…} tries another world.
 */
@QuarkusTest
class ScopesPropertyTest {
    private static final long SEED = Long.getLong("scopes.seed", 20261122L);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private static final List<String> COLLECTIONS = List.of(
            "beneficiaries",
            "households",
            "projects",
            "programmes",
            "enrolments",
            "service-events",
            "permanency-plans",
            "disbursements",
            "needs",
            "activities",
            "conclusions",
            "official-documents",
            "campaigns");

    /** Those whose records have no page of their own. */
    private static final Set<String> WITHOUT_DETAIL = Set.of("needs", "conclusions");

    private static WorldOfChance world;
    private static List<Reader> readers;

    @BeforeEach
    void world() {
        if (world == null) {
            System.out.println("Scopes of chance: -Dscopes.seed=" + SEED);
            world = new WorldOfChance(SEED);
            readers = Reader.of(world);
        }
    }

    @Test
    void listsTotalsAndFilesHoldJustWhatTheAccountMaySee() {
        each((reader, soft) -> {
            if (reader.level == Level.COUNTRY) {
                country(reader, soft);
                return;
            }
            for (String collection : COLLECTIONS) {
                Set<UUID> seen = reader.model.list(collection);
                Set<UUID> listed = reader.walk("/api/v1/" + collection);
                if (reader.level == Level.COUNTRY) {
                    soft.assertThat(listed)
                            .as("%s lists %s", reader, collection)
                            .containsAll(seen);
                    continue;
                }
                soft.assertThat(listed).as("%s lists %s", reader, collection).isEqualTo(seen);
                if (reader.may("export:read")) {
                    long rows = reader.text("/api/v1/" + collection + "/export?format=csv")
                            .lines()
                            .count();
                    soft.assertThat(rows - 1)
                            .as("%s exports %s", reader, collection)
                            .isEqualTo(seen.size());
                }
            }
        });
    }

    /** Other tests write into other provinces, so the country is compared where its lists can be cut to two of them. */
    private static void country(Reader reader, SoftAssertions soft) {
        for (String collection : List.of("beneficiaries", "households")) {
            Set<UUID> listed = reader.walk("/api/v1/" + collection + "?adminUnit=" + WorldOfChance.PROVINCE);
            listed.addAll(reader.walk("/api/v1/" + collection + "?adminUnit=" + WorldOfChance.OTHER_PROVINCE));
            soft.assertThat(listed).as("%s lists %s", reader, collection).isEqualTo(reader.model.list(collection));
        }
    }

    @Test
    void recordsOutsideAreNotFound() {
        each((reader, soft) -> {
            for (String collection : COLLECTIONS) {
                if (WITHOUT_DETAIL.contains(collection)) {
                    continue;
                }
                Set<UUID> seen = reader.model.list(collection);
                for (UUID id : sample(all(collection), 5)) {
                    soft.assertThat(reader.status("/api/v1/" + collection + "/" + id))
                            .as("%s reads %s/%s", reader, collection, id)
                            .isEqualTo(seen.contains(id) ? 200 : 404);
                }
            }
            for (UUID id : sample(world.facts.projects.keySet(), 3)) {
                soft.assertThat(reader.status("/api/v1/projects/" + id + "/figures"))
                        .as("%s reads the figures of %s", reader, id)
                        .isEqualTo(reader.model.project(id) ? 200 : 404);
            }
        });
    }

    @Test
    void whatARecordShowsOfOthersFollowsTheOthersRule() {
        each((reader, soft) -> {
            for (UUID id : sample(reader.model.list("activities"), 6)) {
                JsonNode activity = reader.get("/api/v1/activities/" + id);
                Set<UUID> seen = reader.model.recipients(id);
                long all = world.facts.recipients.values().stream()
                        .filter(row -> row.activity().equals(id))
                        .count();
                soft.assertThat(Reader.ids(activity.path("recipients")))
                        .as("%s sees recipients of %s", reader, id)
                        .isEqualTo(seen);
                soft.assertThat(activity.path("hiddenRecipients").asLong())
                        .as("%s is told of recipients of %s", reader, id)
                        .isEqualTo(reader.isPartner() ? 0 : all - seen.size());
            }
            for (UUID id : sample(reader.model.list("official-documents"), 6)) {
                soft.assertThat(Reader.ids(
                                reader.get("/api/v1/official-documents/" + id).path("activities")))
                        .as("%s sees activities of paper %s", reader, id)
                        .isEqualTo(world.facts.papersOfActivities.stream()
                                .filter(link -> link.to().equals(id) && reader.model.activity(link.activity()))
                                .map(Facts.Link::activity)
                                .collect(Collectors.toSet()));
            }
            for (JsonNode campaign : reader.get("/api/v1/campaigns?limit=200").path("items")) {
                UUID id = UUID.fromString(campaign.path("id").asText());
                if (world.facts.campaigns.containsKey(id)) {
                    soft.assertThat(campaign.path("activities").asLong())
                            .as("%s counts activities of campaign %s", reader, id)
                            .isEqualTo(activities(
                                    reader, activity -> activity.counted() && id.equals(activity.campaign())));
                }
            }
            for (UUID id : sample(reader.model.list("beneficiaries"), 6)) {
                soft.assertThat(reader.walk("/api/v1/beneficiaries/" + id + "/timeline?kind=SERVICE,DISBURSEMENT"))
                        .as("%s reads the history of %s", reader, id)
                        .isEqualTo(history(reader, id));
            }
        });
    }

    /** Services and payments of a person, those whose project's books are seen. */
    private static Set<UUID> history(Reader reader, UUID person) {
        return java.util.stream.Stream.of(world.facts.services, world.facts.payments)
                .flatMap(rows -> rows.values().stream())
                .filter(row -> person.equals(row.person()) && reader.model.ofProject(row))
                .map(Happening::id)
                .collect(Collectors.toSet());
    }

    @Test
    void searchAndDuplicatesFindJustWhatTheAccountMaySee() {
        each((reader, soft) -> {
            Map<String, Set<UUID>> found = reader.search(world.mark);
            for (String[] kind : new String[][] {
                {"PROJECT", "projects"},
                {"ACTIVITY", "activities"},
                {"DOCUMENT", "official-documents"},
                {"CAMPAIGN", "campaigns"}
            }) {
                Set<UUID> seen = reader.model.list(kind[1]);
                soft.assertThat(seen)
                        .as("%s finds %s", reader, kind[0])
                        .containsAll(found.getOrDefault(kind[0], Set.of()));
                soft.assertThat(found.getOrDefault(kind[0], Set.of()))
                        .as("%s finds %s", reader, kind[0])
                        .hasSize(Math.min(10, seen.size()));
            }
            for (UUID id : sample(world.facts.people.keySet(), 10)) {
                Facts.Person person = world.facts.people.get(id);
                boolean seen = reader.model.person(id);
                soft.assertThat(reader.search(person.code()).containsKey("BENEFICIARY"))
                        .as("%s finds %s by the code", reader, id)
                        .isEqualTo(seen);
                if (person.number() == null) {
                    continue;
                }
                soft.assertThat(reader.search(person.number()).containsKey("BENEFICIARY"))
                        .as("%s finds %s by the number", reader, id)
                        .isEqualTo(seen && !reader.isPartner());
                if (reader.may("beneficiary:write")) {
                    JsonNode same = reader.get("/api/v1/beneficiaries/duplicates?identityNumber=" + person.number());
                    soft.assertThat(same.size() > 0)
                            .as("%s is told of a duplicate of %s", reader, id)
                            .isEqualTo(seen);
                }
            }
            for (UUID id : sample(world.facts.households.keySet(), 6)) {
                soft.assertThat(reader.search(world.facts.households.get(id).code())
                                .containsKey("HOUSEHOLD"))
                        .as("%s finds household %s", reader, id)
                        .isEqualTo(reader.model.household(id));
            }
        });
    }

    @Test
    void figuresCountJustWhatTheAccountMaySee() {
        each((reader, soft) -> {
            String cut = reader.level == Level.COUNTRY ? "&adminUnit=" + WorldOfChance.PROVINCE : "";
            Predicate<String> within = province -> cut.isEmpty() || province.equals(WorldOfChance.PROVINCE);
            JsonNode people = reader.get("/api/v1/figures/beneficiaries?groupBy=sex&asOf=" + DAY + cut);
            figure(reader, soft, "people", people.path("totals"), people(reader, within, person -> true));
            JsonNode groups = reader.get("/api/v1/figures/beneficiaries?groupBy=circumstance&asOf=" + DAY + cut);
            figure(
                    reader,
                    soft,
                    "groups",
                    groups.path("totals"),
                    people(reader, within, person -> holds(reader, person, "")));
            groups.path("rows").forEach(row -> link(reader, soft, row.path("persons"), row.path("link")));
            JsonNode support = reader.get("/api/v1/figures/support?asOf=" + DAY + cut);
            long children = people(
                    reader, within, person -> person.born().isAfter(DAY.minusYears(16)) && holds(reader, person, ""));
            soft.assertThat(support.path("eligible").asLong())
                    .as("%s: children", reader)
                    .isEqualTo(children);
            JsonNode activities = reader.get("/api/v1/figures/activities?from=2026-01-01&to=2026-12-31" + cut);
            long held = activities(
                    reader,
                    activity -> activity.counted()
                            && within.test(activity.province())
                            && (reader.level != Level.COMMUNE || takesPlaceIn(activity, reader.commune)));
            soft.assertThat(activities.path("totals").path("activities").asLong())
                    .as("%s: activities", reader)
                    .isEqualTo(held);
            link(
                    reader,
                    soft,
                    activities.path("totals").path("activities"),
                    activities.path("totals").path("link"));
            JsonNode services = reader.get("/api/v1/figures/services?from=2020-01-01&to=2026-12-31" + cut);
            soft.assertThat(services.path("totals").path("turns").asLong())
                    .as("%s: turns of service", reader)
                    .isEqualTo(world.facts.services.values().stream()
                            .filter(row -> row.person() != null && within.test(row.province()))
                            .filter(reader.model::ofProject)
                            .count());
            for (UUID facility : world.facilities) {
                soft.assertThat(reader.get("/api/v1/figures/residents?asOf=" + DAY + "&facility=" + facility)
                                .path("total")
                                .asLong())
                        .as("%s: residents of %s", reader, facility)
                        .isEqualTo(world.facts.stays.stream()
                                .filter(stay -> stay.facility().equals(facility)
                                        && stay.period().holds(DAY)
                                        && reader.model.person(stay.person()))
                                .count());
            }
        });
    }

    @Test
    void theDashboardCountsAndLinksToJustWhatTheAccountMaySee() {
        each((reader, soft) -> {
            String cut = reader.level == Level.COUNTRY ? "&adminUnit=" + WorldOfChance.PROVINCE : "";
            Predicate<String> within = province -> cut.isEmpty() || province.equals(WorldOfChance.PROVINCE);
            JsonNode overview = reader.get("/api/v1/figures/overview?asOf=" + DAY + cut);
            JsonNode key = overview.path("keyFigures");
            figure(
                    reader,
                    soft,
                    "children",
                    key.path("people"),
                    people(reader, within, person -> holds(reader, person, "TE")));
            link(
                    reader,
                    soft,
                    key.path("assisted").path("persons"),
                    key.path("assisted").path("link"));
            link(
                    reader,
                    soft,
                    key.path("activities").path("count"),
                    key.path("activities").path("link"));
            link(
                    reader,
                    soft,
                    key.path("money").path("projects"),
                    key.path("money").path("link"));
            soft.assertThat(key.path("money").path("projects").asLong())
                    .as("%s: running projects", reader)
                    .isEqualTo(world.facts.projects.values().stream()
                            .filter(project -> within.test(project.province()) && reader.model.project(project.id()))
                            .count());
            overview.path("circumstances").forEach(row -> link(reader, soft, row.path("persons"), row.path("link")));
            overview.path("areas").forEach(row -> link(reader, soft, row.path("persons"), row.path("link")));
            overview.path("waiting").forEach(row -> link(reader, soft, row.path("count"), row.path("link")));
            overview.path("deadlines").forEach(row -> {
                UUID id = row.hasNonNull("id") ? UUID.fromString(row.path("id").asText()) : null;
                if (world.facts.campaigns.containsKey(id)) {
                    soft.assertThat(reader.model.campaign(id))
                            .as("%s is told of campaign %s", reader, id)
                            .isTrue();
                }
                link(reader, soft, row.path("count"), row.path("link"));
            });
            soft.assertThat(overview.path("deadlines").findValuesAsText("id").stream()
                            .filter(id -> !id.equals("null"))
                            .map(UUID::fromString)
                            .filter(id -> reader.level != Level.COUNTRY
                                    && !world.facts.campaigns.containsKey(id)
                                    && !world.facts.activities.containsKey(id)
                                    && !world.facts.projects.containsKey(id)))
                    .as("%s is told of nobody else's deadlines", reader)
                    .isEmpty();
        });
    }

    private static boolean holds(Reader reader, Facts.Person person, String beginning) {
        return world.facts.circumstances.stream()
                .anyMatch(held -> held.person().equals(person.id())
                        && held.group().startsWith(beginning)
                        && (reader.restricted || !held.restricted())
                        && held.period().holds(DAY));
    }

    private static long people(Reader reader, Predicate<String> within, Predicate<Facts.Person> condition) {
        return world.facts.people.values().stream()
                .filter(person -> person.open(DAY) && within.test(person.province()))
                .filter(person -> reader.model.person(person.id()))
                .filter(condition)
                .count();
    }

    private static long activities(Reader reader, Predicate<Facts.Activity> condition) {
        return world.facts.activities.values().stream()
                .filter(activity -> reader.model.activity(activity.id()))
                .filter(condition)
                .count();
    }

    private static boolean takesPlaceIn(Facts.Activity activity, String commune) {
        return commune.equals(activity.commune()) || commune.equals(activity.stop());
    }

    private static void figure(Reader reader, SoftAssertions soft, String what, JsonNode figure, long expected) {
        soft.assertThat(figure.path("persons").asLong())
                .as("%s: %s", reader, what)
                .isEqualTo(expected);
        link(reader, soft, figure.path("persons"), figure.path("link"));
    }

    /** A number is as long as the list that it leads to. */
    private static void link(Reader reader, SoftAssertions soft, JsonNode number, JsonNode link) {
        if (link.isTextual()) {
            soft.assertThat(reader.total(link.asText()))
                    .as("%s follows %s", reader, link.asText())
                    .isEqualTo(number.asLong());
        }
    }

    private static Collection<UUID> all(String collection) {
        return new PlainModel(world.facts, Level.COUNTRY, null, null, null).list(collection);
    }

    /** Some of them, always the same for the same ids. */
    private static List<UUID> sample(Collection<UUID> ids, int most) {
        return ids.stream().sorted().limit(most).toList();
    }

    private interface Question {
        void ask(Reader reader, SoftAssertions soft);
    }

    private static void each(Question question) {
        SoftAssertions soft = new SoftAssertions();
        readers.forEach(reader -> question.ask(reader, soft));
        soft.assertAll();
    }
}
