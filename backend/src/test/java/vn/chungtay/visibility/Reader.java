package vn.chungtay.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.project.ProjectFixtures.commune;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.chungtay.access.AccessScope.Level;
import vn.chungtay.access.Role;
import vn.chungtay.testing.Given;

/** An account that reads over HTTP, and what the plain model says about it. */
final class Reader {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<Role> TWICE = Set.of(Role.COMMUNE_OFFICER, Role.CENTRE_STAFF, Role.NGO_USER);
    private static final ObjectMapper JSON = new ObjectMapper();

    final Role role;
    final Level level;
    final String province;
    final String commune;
    final boolean restricted;
    final PlainModel model;
    private final String name;
    private final String cookie;

    private Reader(Facts facts, Role role, String province, String commune, UUID organisation, boolean seesRestricted) {
        this.role = role;
        this.province = province;
        this.commune = commune;
        level = role.level() == Level.COUNTRY && province != null ? Level.PROVINCE : role.level();
        restricted = seesRestricted && level != Level.ORGANISATION;
        model = new PlainModel(facts, level, province, commune, organisation);
        name = role + " of " + province + " " + commune + " " + organisation + (restricted ? " restricted" : "");
        cookie = Given.cookie(Given.account(role, province, commune, organisation, seesRestricted));
    }

    /** An account of every role that reads, held to whatever chance chooses, and some more of the narrow ones. */
    static List<Reader> of(WorldOfChance world) {
        List<Reader> readers = new ArrayList<>();
        for (Role role : Role.values()) {
            if (!role.permissions().contains("beneficiary:read")) {
                continue;
            }
            int accounts = TWICE.contains(role) ? 2 : 1;
            for (int i = 0; i < accounts; i++) {
                readers.add(reader(world, role, i));
            }
        }
        readers.add(new Reader(world.facts, Role.AUDITOR, WorldOfChance.PROVINCE, null, null, false));
        readers.add(new Reader(
                world.facts, Role.NGO_USER, WorldOfChance.OTHER_PROVINCE, null, world.partners.get(0), true));
        return readers;
    }

    private static Reader reader(WorldOfChance world, Role role, int turn) {
        String in = turn == 0 ? WorldOfChance.PROVINCE : WorldOfChance.OTHER_PROVINCE;
        boolean restricted = world.maybe(2);
        return switch (role.level()) {
            case COUNTRY -> new Reader(world.facts, role, null, null, null, restricted);
            case PROVINCE -> new Reader(world.facts, role, in, null, null, restricted);
            case COMMUNE -> new Reader(world.facts, role, in, commune(in, world.upTo(3)), null, restricted);
            case FACILITY ->
                new Reader(
                        world.facts, role, in, null, world.facilities.get(turn == 0 ? world.upTo(2) : 2), restricted);
            case ORGANISATION ->
                new Reader(world.facts, role, null, null, world.partners.get(world.upTo(3)), restricted);
        };
    }

    boolean may(String permission) {
        return role.permissions().contains(permission);
    }

    boolean isPartner() {
        return level == Level.ORGANISATION;
    }

    JsonNode get(String address) {
        HttpResponse<String> answer = ask(address);
        assertThat(answer.statusCode())
                .as("%s %s: %s", this, address, answer.body())
                .isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    String text(String address) {
        HttpResponse<String> answer = ask(address);
        assertThat(answer.statusCode())
                .as("%s %s: %s", this, address, answer.body())
                .isEqualTo(200);
        return answer.body();
    }

    int status(String address) {
        return ask(address).statusCode();
    }

    private HttpResponse<String> ask(String address) {
        URI uri = URI.create("http://localhost:" + RestAssured.port + address.replace(" ", "%20"));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Cookie", "chungtay_session=" + cookie)
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }

    /** The ids of a whole list, page after page; its total says how many they are. */
    Set<UUID> walk(String address) {
        Set<UUID> ids = new HashSet<>();
        long total = 0;
        String cursor = null;
        do {
            JsonNode page = get(address + (address.contains("?") ? "&" : "?") + "limit=200&include=total"
                    + (cursor == null ? "" : "&cursor=" + cursor));
            for (UUID id : ids(page.path("items"))) {
                assertThat(ids.add(id)).as("%s lists %s once", address, id).isTrue();
            }
            total = page.path("page").path("total").asLong();
            cursor = page.path("page").path("nextCursor").asText(null);
        } while (cursor != null);
        assertThat(total).as("%s counts %s", this, address).isEqualTo(ids.size());
        return ids;
    }

    long total(String address) {
        return get(address + (address.contains("?") ? "&" : "?") + "include=total&limit=1")
                .path("page")
                .path("total")
                .asLong();
    }

    /** What the search box finds, by kind. */
    Map<String, Set<UUID>> search(String words) {
        Map<String, Set<UUID>> found = new HashMap<>();
        get("/api/v1/search?limit=10&q=" + words)
                .path("groups")
                .forEach(group -> found.put(group.path("kind").asText(), ids(group.path("items"))));
        return found;
    }

    static Set<UUID> ids(JsonNode items) {
        Set<UUID> ids = new HashSet<>();
        StreamSupport.stream(items.spliterator(), false)
                .map(item -> UUID.fromString(item.path("id").asText()))
                .forEach(ids::add);
        return ids;
    }

    @Override
    public String toString() {
        return name;
    }
}
