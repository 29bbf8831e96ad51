package vn.chungtay.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.Statements;

/** One SELECT for each list and detail whatever its length; pages that add up to the whole. */
@QuarkusTest
class ActivityQueriesTest {
    private static final String DONG_NAI = "75";
    private static final int MANY = 30;

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @ValueSource(strings = {"startsOn", "-startsOn", "name", "-name,startsOn"})
    void walkingAllPagesGivesTheWholeSetOnce(String sort) {
        UUID organiser = organiserOf(11);
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = Given.specialist(DONG_NAI).queryParam("sort", sort);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            ExtractableResponse<Response> page = request.get("/api/v1/activities?limit=3&organiser=" + organiser)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("page.nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void aCursorOpensOnlyForItsOwnFilterAndSort() {
        UUID organiser = organiserOf(3);
        String cursor = Given.specialist(DONG_NAI)
                .get("/api/v1/activities?limit=1&organiser=" + organiser)
                .path("page.nextCursor");
        Given.specialist(DONG_NAI)
                .queryParam("cursor", cursor)
                .get("/api/v1/activities?limit=1&level=COMMUNE&organiser=" + organiser)
                .then()
                .statusCode(400);
    }

    @Test
    void listsDetailsAndFiguresAreOneStatementEach() {
        UUID organiser = organiserOf(MANY);
        String filter = "organiser=" + organiser;
        long nothing = statements("/api/v1/activities?limit=3&organiser=" + UUID.randomUUID());
        assertThat(statements("/api/v1/activities?limit=3&" + filter)).isEqualTo(nothing);
        assertThat(statements("/api/v1/activities?limit=30&" + filter)).isEqualTo(nothing);
        assertThat(statements("/api/v1/activities/figures?" + filter)).isEqualTo(nothing);
        assertThat(statements("/api/v1/conclusions?limit=3")).isEqualTo(nothing);
        assertThat(statements("/api/v1/conclusions?limit=30")).isEqualTo(nothing);
        assertThat(statements("/api/v1/campaigns?limit=3")).isEqualTo(nothing);
        assertThat(statements("/api/v1/campaigns?limit=30")).isEqualTo(nothing);
        assertThat(statements("/api/v1/official-documents?limit=30")).isEqualTo(nothing);
        assertThat(statements("/api/v1/search?q=truyen+thong")).isEqualTo(nothing);
        assertThat(statements("/api/v1/activities/calendar?from=2026-03-01&to=2026-03-31"))
                .isEqualTo(nothing);
        String id = Given.specialist(DONG_NAI)
                .get("/api/v1/activities?limit=1&" + filter)
                .path("items[0].id");
        assertThat(statements("/api/v1/activities/" + id)).isEqualTo(nothing);
        assertThat(statements("/api/v1/activities/" + id + "/figures")).isEqualTo(nothing);
        assertThat(statements("/api/v1/activities/" + id + "/wishes")).isEqualTo(nothing);
    }

    private static UUID organiserOf(int activities) {
        UUID organiser = Facts.organisation("Đơn vị tổ chức", "DEPARTMENT", "HEALTH", DONG_NAI);
        for (int i = 0; i < activities; i++) {
            Map<String, Object> request = new HashMap<>(ActivityApiTest.activity());
            request.put("name", "Truyền thông " + i % 4);
            request.put("startsOn", "2026-03-0" + (1 + i % 3));
            request.put("endsOn", "2026-03-04");
            request.put("organisations", List.of(Map.of("organisationId", organiser, "role", "ORGANISER")));
            request.put("conclusions", List.of(Map.of("description", "Làm tiếp", "ownerText", "Sở Y tế")));
            Given.specialist(DONG_NAI)
                    .body(request)
                    .post("/api/v1/activities")
                    .then()
                    .statusCode(201);
        }
        return organiser;
    }

    private long statements(String path) {
        return Statements.of(
                sessions, () -> Given.specialist(DONG_NAI).get(path).then().statusCode(200));
    }
}
