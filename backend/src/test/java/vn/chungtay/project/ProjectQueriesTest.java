package vn.chungtay.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.project.ProjectFixtures.Running;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.Statements;

@QuarkusTest
class ProjectQueriesTest {
    private static final int ROWS = 31;
    private static Running project;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void makeThirtyOneOfEach() {
        if (project != null) {
            return;
        }
        project = ProjectFixtures.runningProject(1_000_000_000);
        for (int i = 0; i < ROWS; i++) {
            UUID child = ProjectFixtures.person("75", Given.COMMUNE_DONG_NAI, "Trẻ " + i, "2015-05-05");
            insert(
                    "INSERT INTO enrolment (kind, beneficiary_id, valid_from, province_code, id, project_id, component_id, created_at)"
                            + " VALUES ('SPONSORSHIP', ?, DATE '2023-02-01', '75', ?, ?, ?, now())",
                    child);
            insert(
                    "INSERT INTO service_event (service, beneficiary_id, happened_on, province_code, id, project_id, component_id, created_at)"
                            + " VALUES ('NUTRITION', ?, DATE '2023-02-01', '75', ?, ?, ?, now())",
                    child);
            insert(
                    "INSERT INTO permanency_plan (goal, beneficiary_id, made_on, review_due_on, province_code, id, project_id,"
                            + " component_id, created_at)"
                            + " VALUES ('REINTEGRATION', ?, DATE '2023-02-01', DATE '2023-08-01', '75', ?, ?, ?, now())",
                    child);
            insert(
                    "INSERT INTO disbursement (purpose, paid_on, method, amount, voucher_number, created_at, updated_at,"
                            + " beneficiary_id, province_code, id, project_id, component_id)"
                            + " VALUES ('CARE', DATE '2023-02-01', 'CASH', 1000, gen_random_uuid()::text, now(), now(), ?, '75', ?, ?, ?)",
                    child);
        }
    }

    private static void insert(String statement, UUID child) {
        ProjectFixtures.run(statement, child, UUID.randomUUID(), project.id(), project.component());
    }

    @ParameterizedTest
    @ValueSource(strings = {"enrolments", "service-events", "permanency-plans", "disbursements"})
    void readsAListWithOneStatementWhateverItsLength(String list) {
        String path = "/api/v1/" + list + "?project=" + project.id();
        long few = statements(path + "&limit=3");
        long many = statements(path + "&limit=30");
        long none = statements("/api/v1/me");
        assertThat(many).isEqualTo(few);
        assertThat(few)
                .as("one SELECT, as many as /me, which is one SELECT too")
                .isEqualTo(none);
    }

    @Test
    void readsProjectsAndTheirDetailWithOneStatement() {
        long none = statements("/api/v1/me");
        assertThat(statements("/api/v1/projects?limit=3")).isEqualTo(none);
        assertThat(statements("/api/v1/projects?limit=30")).isEqualTo(none);
        assertThat(statements("/api/v1/projects/" + project.id())).isEqualTo(none);
        assertThat(statements("/api/v1/programmes")).isEqualTo(none);
    }

    @Test
    void readsFiguresWithOneStatementForEachPart() {
        long none = statements("/api/v1/me") - 1;
        assertThat(statements("/api/v1/projects/" + project.id() + "/figures") - none)
                .as("money, indicators, quarters, lists, chain, components")
                .isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enrolments?sort=name",
                "enrolments?sort=-validFrom",
                "service-events?sort=happenedOn",
                "permanency-plans?sort=reviewDueOn",
                "disbursements?sort=-amount"
            })
    void walkingAllPagesGivesTheWholeSetOnce(String query) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = Given.specialist("75");
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            ExtractableResponse<Response> page = request.get("/api/v1/" + query + "&limit=7&project=" + project.id())
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("page.nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(ROWS).doesNotHaveDuplicates();
    }

    private long statements(String path) {
        return Statements.of(
                sessions, () -> Given.specialist("75").get(path).then().statusCode(200));
    }
}
