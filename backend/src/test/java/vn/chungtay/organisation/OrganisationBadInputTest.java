package vn.chungtay.organisation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.chungtay.organisation.Organisations.OFFICIALS;
import static vn.chungtay.organisation.Organisations.PATH;
import static vn.chungtay.organisation.Organisations.body;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.testing.Given;

@QuarkusTest
class OrganisationBadInputTest {
    @Inject
    DataSource database;

    @Test
    void wantsTheVersionThatAChangeWasMadeFrom() {
        UUID school = Organisations.create("SCHOOL", "Trường Mầm non Hoa Mai");
        String etag = Organisations.etag(school);
        Given.administrator()
                .body(body("kind", "SCHOOL"))
                .put(PATH + "/" + school)
                .then()
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"));
        Given.administrator()
                .header("If-Match", etag)
                .body(body("kind", "SCHOOL", "shortName", "Hoa Mai"))
                .put(PATH + "/" + school)
                .then()
                .statusCode(200);
        Given.administrator()
                .header("If-Match", etag)
                .body(body("kind", "SCHOOL", "shortName", "Hoa Sen"))
                .put(PATH + "/" + school)
                .then()
                .statusCode(412)
                .header("ETag", notNullValue())
                .body("code", equalTo("STALE_VERSION"));
        Organisations.get(school, null).body("shortName", equalTo("Hoa Mai"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; DROP TABLE organisation; --",
                "100% _ \\ \" ' ${x} {{x}}",
                "=1+1",
                "Trường 🏫 số 1"
            })
    void keepsTextsAsTexts(String text) {
        String name = text + " " + UUID.randomUUID();
        UUID id = Organisations.create(
                "OTHER", name, "nameEn", text, "shortName", text, "addressText", text, "registrationNo", text);
        Organisations.get(id, null)
                .body("name", equalTo(name))
                .body("nameEn", equalTo(text))
                .body("shortName", equalTo(text))
                .body("addressText", equalTo(text));
        Given.auditor()
                .queryParam("q", name)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id.toString()));
    }

    @Test
    void storesDecomposedLettersComposed() {
        String composed = "Sở Y tế tỉnh Đồng Nai";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        String id = Given.administrator()
                .body(body("kind", "DEPARTMENT", "name", decomposed))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("name", equalTo(composed))
                .extract()
                .path("id");
        Given.auditor()
                .queryParam("q", decomposed)
                .queryParam("limit", 200)
                .queryParam("sort", "-createdAt")
                .get(PATH)
                .then()
                .body("items[0].id", equalTo(id));
    }

    @Test
    void livesThroughTwoHundredCombiningMarks() {
        Given.administrator()
                .body(body("kind", "OTHER", "name", "a" + "\u0301\u0323".repeat(100)))
                .post(PATH)
                .then()
                .statusCode(201);
        Given.administrator()
                .body(body("kind", "OTHER", "name", "a" + "\u0301\u0323".repeat(200)))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"SCHOOL\",\"name\":\"A\",\"colour\":\"red\"} | 400 | UNKNOWN_PROPERTY",
                "{\"kind\":\"CASTLE\",\"name\":\"A\"} | 400 | INVALID_VALUE",
                "{\"kind\":\"SCHOOL\",\"name\":7} | 400 | INVALID_VALUE",
                "{\"kind\":\"SCHOOL\",\"name\":\"A\",\"foundedOn\":\"2025-02-30\"} | 400 | INVALID_VALUE",
                "{\"kind\":\"SCHOOL\",\"name\":\"A\",\"nameFrom\":\"+99999999-01-01\"} | 422 | RULE_BROKEN",
                "{\"kind\":\"SCHOOL\",\"name\":\"A\",\"parentId\":\"7\"} | 400 | INVALID_VALUE",
                "{\"kind\":\"SCHOOL\",\"name\": | 400 | MALFORMED_REQUEST",
                "{\"kind\":\"SCHOOL\",\"name\":\"  \"} | 422 | VALIDATION_FAILED",
                "{\"name\":\"A\"} | 422 | VALIDATION_FAILED",
                "{\"kind\":\"SCHOOL\",\"name\":\"A\",\"foundedOn\":\"2099-01-01\"} | 422 | RULE_BROKEN",
                "{\"kind\":\"SCHOOL\",\"name\":\"A\",\"sector\":\"MAGIC\"} | 422 | RULE_BROKEN",
                "{\"kind\":\"SCHOOL\",\"name\":\"A\",\"provinceCode\":\"30\"} | 422 | RULE_BROKEN",
                "{\"kind\":\"SCHOOL\",\"name\":\"A\",\"provinceCode\":\"75\",\"communeCode\":\"06712\"} | 422 | RULE_BROKEN",
                "{\"kind\":\"SCHOOL\",\"name\":\"A\",\"communeCode\":\"99999\"} | 422 | RULE_BROKEN",
                "{\"kind\":\"SCHOOL\",\"name\":\"A\",\"parentId\":\"019a0000-0000-7000-8000-000000000000\"} | 422 | UNKNOWN_REFERENCE"
            })
    void refusesBodiesWithAClearAnswer(String json, int status, String code) {
        Given.administrator()
                .body(json)
                .post(PATH)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("requestId", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "/7, 400, INVALID_PARAMETER",
        "/019a0000-0000-7000-8000-000000000000, 404, NOT_FOUND",
        "?kind=CASTLE, 400, INVALID_PARAMETER",
        "?kind=SCHOOL%20POLICE, 400, INVALID_PARAMETER",
        "?asOf=2025-02-30, 400, INVALID_PARAMETER",
        "?asOf=%2B99999999-01-01, 400, INVALID_PARAMETER",
        "?includeDissolved=ja, 400, INVALID_PARAMETER",
        "?province=7, 400, INVALID_PARAMETER",
        "?limit=201, 400, INVALID_PARAMETER",
        "?sort=colour, 400, INVALID_PARAMETER",
        "?cursor=abc, 400, INVALID_CURSOR",
        "?colour=red, 400, UNKNOWN_PARAMETER",
        "/tree?root=019a0000-0000-7000-8000-000000000000, 404, NOT_FOUND"
    })
    void refusesPathsAndParametersWithAClearAnswer(String path, int status, String code) {
        Given.auditor()
                .urlEncodingEnabled(false)
                .get(PATH + path)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void refusesACursorOfAnotherFilter() {
        UUID parent = Organisations.create("DEPARTMENT", "Sở Tài chính");
        for (int i = 0; i < 3; i++) {
            Organisations.create("DIVISION", "Phòng " + i, "parentId", parent);
        }
        String cursor = Given.auditor()
                .get(PATH + "?limit=2&parent=" + parent)
                .then()
                .extract()
                .path("page.nextCursor");
        Given.auditor()
                .get(PATH + "?limit=2&kind=DIVISION&parent=" + parent + "&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void refusesPeriodsThatEndBeforeTheyBegin() {
        UUID committee = Organisations.create("COMMITTEE", "Ban Chỉ đạo");
        UUID member = Organisations.create("DEPARTMENT", "Sở Y tế");
        Map<String, Object> backwards = Map.of("validFrom", "2025-03-01", "validTo", "2025-03-01");
        for (String[] part : List.of(
                new String[] {"parents", "parentId", member.toString()},
                new String[] {"committee-members", "organisationId", member.toString(), "role", "MEMBER"},
                new String[] {"contacts", "kind", "PHONE", "value", "115"},
                new String[] {"names", "name", "Tên"})) {
            Map<String, Object> request = body((Object[]) java.util.Arrays.copyOfRange(part, 1, part.length));
            request.putAll(backwards);
            Given.administrator()
                    .body(request)
                    .post(PATH + "/" + committee + "/" + part[0])
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("NOT_AFTER_START"))
                    .body("errors[0].pointer", equalTo("/validTo"));
        }
        UUID official = Organisations.official(null, "Lê Văn An", List.of());
        Map<String, Object> post = body("organisationId", member, "title", "Giám đốc");
        post.putAll(backwards);
        Given.administrator()
                .body(post)
                .post(OFFICIALS + "/" + official + "/positions")
                .then()
                .statusCode(422);
    }

    @Test
    void refusesAMembershipTwiceAtTheSameTime() {
        UUID committee = Organisations.create("COMMITTEE", "Ban Chỉ đạo");
        UUID member = Organisations.create("DEPARTMENT", "Sở Y tế");
        Organisations.post(committee, "committee-members", "organisationId", member, "role", "MEMBER")
                .statusCode(201);
        Organisations.post(committee, "committee-members", "organisationId", member, "role", "MEMBER")
                .statusCode(409)
                .body("code", equalTo("PERIOD_OVERLAP"));
        Organisations.post(committee, "committee-members", "organisationId", committee, "role", "MEMBER")
                .statusCode(422);
    }

    @Test
    void theDatabaseKnowsTheKindsOfTheProductAndNoOther() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO organisation (id, kind, created_at,"
                        + " updated_at) VALUES (gen_random_uuid(), ?, now(), now())")) {
            connection.setAutoCommit(false);
            try {
                for (OrganisationKind kind : OrganisationKind.values()) {
                    insert.setString(1, kind.name());
                    insert.executeUpdate();
                }
                insert.setString(1, "CASTLE");
                assertThatThrownBy(insert::executeUpdate).hasMessageContaining("ck_organisation_kind");
            } finally {
                connection.rollback();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 0123",
        "PHONE, 0912.345.6789",
        "PHONE, gọi sau",
        "FAX, 999",
        "EMAIL, không có",
        "EMAIL, a@b",
        "WEB, javascript:alert(1)",
        "WEB, http://",
        "ZALO, a b"
    })
    void refusesContactsThatCannotBeUsed(String kind, String value) {
        UUID school = Organisations.create("SCHOOL", "Trường A");
        Organisations.post(school, "contacts", "kind", kind, "value", value)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/value"));
    }
}
