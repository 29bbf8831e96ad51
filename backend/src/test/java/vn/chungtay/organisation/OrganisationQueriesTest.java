package vn.chungtay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static vn.chungtay.organisation.Organisations.OFFICIALS;
import static vn.chungtay.organisation.Organisations.PATH;
import static vn.chungtay.organisation.Organisations.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.Statements;

@QuarkusTest
class OrganisationQueriesTest {
    @Inject
    SessionFactory sessions;

    @Inject
    OrganisationDirectory directory;

    @Inject
    OfficialDirectory people;

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "kind,-name", "-createdAt", "createdAt,name"})
    void walkingAllPagesGivesTheWholeSetOnce(String sort) {
        UUID parent = Organisations.create("DEPARTMENT", "Sở Giáo dục và Đào tạo");
        for (int i = 1; i <= 7; i++) {
            Organisations.create(i % 2 == 0 ? "SCHOOL" : "HEALTH_STATION", "Đơn vị số " + i, "parentId", parent);
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = Given.auditor()
                    .queryParam("parent", parent)
                    .queryParam("limit", 2)
                    .queryParam("sort", sort);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            ExtractableResponse<Response> page =
                    request.get(PATH).then().statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("page.nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void readsEveryListAndEveryDetailWithOneStatementWhateverItsLength() {
        UUID parent = Organisations.create("DEPARTMENT", "Sở Y tế");
        UUID committee = Organisations.create("COMMITTEE", "Ban Chỉ đạo");
        for (int i = 1; i <= 30; i++) {
            UUID below = Organisations.create(
                    "HEALTH_STATION",
                    "Trạm Y tế " + i,
                    "parentId",
                    parent,
                    "contacts",
                    List.of(body("kind", "PHONE", "value", "115")));
            if (i <= 3) {
                Organisations.post(committee, "committee-members", "organisationId", below, "role", "MEMBER");
                Organisations.official(
                        null, "Lê Văn " + i, List.of(body("organisationId", parent, "title", "Chuyên viên")));
            }
        }
        long none = statements("/api/v1/code-lists/ORGANISATION_KIND");
        assertThat(statements(PATH + "?limit=3&parent=" + parent) - none).isEqualTo(1);
        assertThat(statements(PATH + "?limit=30&q=tram&parent=" + parent) - none)
                .isEqualTo(1);
        assertThat(statements(PATH + "/" + parent) - none).isEqualTo(1);
        assertThat(statements(PATH + "/" + committee) - none).isEqualTo(1);
        assertThat(statements(PATH + "/tree?root=" + parent) - none).isEqualTo(1);
        assertThat(statements(OFFICIALS + "?organisation=" + parent) - none).isEqualTo(1);
        assertThat(statements("/api/v1/organisation-events?organisation=" + parent) - none)
                .isEqualTo(1);
    }

    @Test
    void sortsNamesInVietnameseOrder() {
        UUID parent = Organisations.create("DEPARTMENT", "Sở Nội vụ");
        List<String> ordered = List.of("Sở An", "Sở Ân", "Sở Ba", "Sở Cao", "Sở Dân", "Sở Đào", "Sở Yên");
        for (int i : List.of(3, 0, 6, 5, 1, 4, 2)) {
            Organisations.create("DIVISION", ordered.get(i), "parentId", parent);
        }
        Given.auditor()
                .get(PATH + "?include=total&parent=" + parent)
                .then()
                .statusCode(200)
                .body("items.name", contains(ordered.toArray()))
                .body("page.total", equalTo(7));
    }

    @Test
    void sortsPeopleByGivenNameThenFamilyName() {
        UUID department = Organisations.create("DEPARTMENT", "Sở Tư pháp");
        List<String> ordered =
                List.of("Trần Thị Ánh", "Nguyễn Văn Bình", "Lê Thị Đào", "Lê Văn Đào", "Phạm Thị Đào", "Giàng A Páo");
        IntStream.of(5, 2, 0, 4, 1, 3)
                .forEach(i -> Organisations.official(
                        null, ordered.get(i), List.of(body("organisationId", department, "title", "Chuyên viên"))));
        Given.auditor()
                .get(OFFICIALS + "?organisation=" + department)
                .then()
                .statusCode(200)
                .body("items.fullName", contains(ordered.toArray()));
    }

    @Test
    void filtersByKindLevelSectorAndProvince() {
        String mark = UUID.randomUUID().toString();
        UUID school = Organisations.create(
                "SCHOOL", "A " + mark, "provinceCode", "22", "level", "COMMUNE", "sector", "EDUCATION");
        UUID police = Organisations.create(
                "POLICE", "B " + mark, "provinceCode", "22", "level", "PROVINCE", "sector", "POLICE");
        Map<String, List<UUID>> expected = Map.of(
                "kind=SCHOOL,POLICE", List.of(school, police),
                "kind=SCHOOL", List.of(school),
                "level=PROVINCE,NATIONAL", List.of(police),
                "sector=EDUCATION,HEALTH", List.of(school),
                "province=75", List.of(),
                "province=22&level=COMMUNE&kind=POLICE", List.of());
        expected.forEach((filter, ids) -> assertThat(Given.auditor()
                        .get(PATH + "?q=" + mark + "&" + filter)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.id"))
                .as(filter)
                .containsExactlyElementsOf(ids.stream().map(UUID::toString).toList()));
    }

    @Test
    void exportsTheListAsAFile() {
        UUID parent = Organisations.create("DEPARTMENT", "Sở Y tế tỉnh Đồng Nai");
        Organisations.create(
                "SOCIAL_WORK_CENTRE",
                "=HYPERLINK(\"x\")",
                "parentId",
                parent,
                "provinceCode",
                "75",
                "contacts",
                List.of(body("kind", "PHONE", "value", "02513.834.493-141")));
        Given.specialist("75")
                .get(PATH + "/export?parent=" + parent)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .body(containsString("\"'=HYPERLINK(\"\"x\"\")\",,,Trung tâm công tác xã hội,,,Thành phố Đồng Nai"))
                .body(containsString("Sở Y tế tỉnh Đồng Nai,02513.834.493-141"));
        Given.specialist("75")
                .get(PATH + "/export?format=xlsx&sort=-createdAt&parent=" + parent)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/vnd.openxmlformats"));
        Given.auditor().get(PATH + "/export").then().statusCode(403);
    }

    @Test
    void tellsOtherFeaturesTheNamesOfADay() {
        UUID centre = Organisations.create(
                "SOCIAL_WORK_CENTRE", "Trung tâm Công tác xã hội tỉnh Đồng Nai", "provinceCode", "75");
        Organisations.post(centre, "names", "name", "Trung tâm mới", "validFrom", "2025-07-01")
                .statusCode(201);
        UUID nobody = UUID.randomUUID();
        assertThat(directory.exists(centre)).isTrue();
        assertThat(directory.exists(nobody)).isFalse();
        assertThat(directory.kindOf(centre)).contains(OrganisationKind.SOCIAL_WORK_CENTRE);
        assertThat(directory.provinceOf(centre)).contains("75");
        assertThat(directory.nameOn(centre, LocalDate.of(2025, 6, 30)))
                .contains("Trung tâm Công tác xã hội tỉnh Đồng Nai");
        assertThat(directory.namesOn(List.of(centre, nobody), LocalDate.of(2025, 7, 1)))
                .isEqualTo(Map.of(centre, "Trung tâm mới"));
        UUID official = Organisations.official(
                "BS", "Trần Văn An", List.of(body("organisationId", centre, "title", "Giám đốc Trung tâm")));
        assertThat(people.on(official, LocalDate.of(2025, 6, 30)))
                .contains(new OfficialDirectory.PrintedOfficial(
                        official, "BS Trần Văn An", List.of("Giám đốc Trung tâm")));
    }

    @Test
    void listsEveryKindOfOrganisationWithItsVietnameseName() {
        Given.auditor()
                .get("/api/v1/code-lists/ORGANISATION_KIND")
                .then()
                .statusCode(200)
                .body("entries", hasSize(OrganisationKind.values().length))
                .body(
                        "entries.code",
                        contains(java.util.Arrays.stream(OrganisationKind.values())
                                .map(Enum::name)
                                .toArray()));
    }

    private long statements(String path) {
        return Statements.of(sessions, () -> Given.auditor().get(path).then().statusCode(200));
    }
}
