package vn.chungtay.adminunit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.Statements;

@QuarkusTest
class AdminUnitQueriesTest {
    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @CsvSource({
        "level=COMMUNE&asOf=2026-11-22&sort=name, 3321, 200",
        "level=COMMUNE&asOf=2026-11-22&sort=-name, 3321, 200",
        "level=DISTRICT&asOf=2025-06-30&sort=code, 696, 97",
        "level=PROVINCE&asOf=2025-06-30, 63, 7"
    })
    void walkingAllPagesGivesTheWholeSetOnce(String query, int expected, int limit) {
        List<Integer> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = Given.auditor();
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            ExtractableResponse<Response> page = request.get("/api/v1/admin-units?" + query + "&limit=" + limit)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("page.nextCursor");
            assertThat(cursor != null).isEqualTo(page.<Boolean>path("page.hasMore"));
        } while (cursor != null);
        assertThat(seen).hasSize(expected).doesNotHaveDuplicates();
    }

    @Test
    void readsAListWithOneStatementWhateverItsLength() {
        long few = statements("/api/v1/admin-units?level=COMMUNE&limit=3");
        long many = statements("/api/v1/admin-units?level=COMMUNE&limit=30");
        long detail = statements("/api/v1/admin-units/75");
        assertThat(many).isEqualTo(few);
        assertThat(few - detail)
                .as("the detail comes from memory, the list from one SELECT")
                .isEqualTo(1);
    }

    private long statements(String path) {
        return Statements.of(sessions, () -> Given.auditor().get(path).then().statusCode(200));
    }
}
