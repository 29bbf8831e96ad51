package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.add;
import static vn.chungtay.beneficiary.GivenPeople.circumstance;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;
import static vn.chungtay.beneficiary.GivenPeople.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.Statements;

@QuarkusTest
class BeneficiaryQueriesTest {
    @Inject
    SessionFactory sessions;

    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    @Test
    void readsAListWithOneStatementWhateverItsLength() {
        String mark = people(30, "Em %02d ");
        long three = statements(PATH + "?limit=3&q=" + mark);
        long thirty = statements(PATH + "?limit=30&q=" + mark);
        assertThat(thirty).isEqualTo(three);
        assertThat(thirty).as("the session, and the list").isEqualTo(statements("/api/v1/me"));
    }

    @Test
    void readsADetailWithOneStatementHoweverMuchIsKnown() {
        String bare = create(specialist(), girl("Chưa biết gì"));
        String rich = create(specialist(), girl("Biết nhiều"));
        for (String group : List.of("TE01", "TE02", "TE03", "TE06", "TE08")) {
            add(specialist(), rich, "circumstances", circumstance(group, "2024-01-01"));
        }
        add(
                specialist(),
                rich,
                "carers",
                Map.of("fullName", "Bà", "relation", "GRANDPARENT", "validFrom", "2024-01-01"));
        assertThat(statements(PATH + "/" + rich)).isEqualTo(statements(PATH + "/" + bare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fullName", "-fullName", "code", "birthDate,-code", "-updatedAt", "createdAt"})
    void walkingAllPagesGivesTheWholeSetOnce(String sort) {
        String mark = people(23, "Em số %02d ");
        List<String> seen = walk("q=" + mark + "&limit=5&sort=" + sort);
        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void sortsByGivenNameThenFamilyThenMiddleInVietnameseOrder() {
        String mark = mark();
        List<String> sorted = List.of(
                mark + " Thị An",
                mark + " Văn An",
                mark + " Văn Ân",
                mark + " Văn Bình",
                mark + " Văn Dũng",
                mark + " Văn Đức",
                mark + " Văn Em",
                mark + " Văn Ước");
        for (int i = sorted.size() - 1; i >= 0; i--) {
            create(specialist(), girl(sorted.get(i)));
        }
        List<String> names = specialist()
                .get(PATH + "?sort=fullName&q=" + mark)
                .then()
                .extract()
                .path("items.fullName");
        assertThat(names).isEqualTo(sorted);
    }

    @Test
    void refusesACursorOfAnotherFilterAndAnUnknownSort() {
        String mark = people(4, "Em con trỏ %d ");
        String cursor =
                specialist().get(PATH + "?limit=2&q=" + mark).then().extract().path("page.nextCursor");
        specialist()
                .get(PATH + "?limit=2&sex=MALE&q=" + mark + "&cursor=" + cursor)
                .then()
                .statusCode(400);
        specialist().get(PATH + "?limit=2&cursor=abc").then().statusCode(400);
        specialist().get(PATH + "?sort=phone").then().statusCode(400);
        Given.specialist("22")
                .get(PATH + "?limit=2&q=" + mark + "&cursor=" + cursor)
                .then()
                .statusCode(400);
    }

    private String people(int count, String pattern) {
        String mark = mark();
        for (int i = 0; i < count; i++) {
            create(specialist(), with(girl(pattern.formatted(i) + mark), "birthDate", "201" + i % 3 + "-02-03"));
        }
        return mark;
    }

    private List<String> walk(String query) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = specialist();
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            ExtractableResponse<Response> page =
                    request.get(PATH + "?" + query).then().statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("page.nextCursor");
        } while (cursor != null);
        return seen;
    }

    private long statements(String path) {
        return Statements.of(sessions, () -> specialist().get(path).then().statusCode(200));
    }
}
