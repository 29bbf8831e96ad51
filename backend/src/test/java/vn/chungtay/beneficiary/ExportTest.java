package vn.chungtay.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static vn.chungtay.beneficiary.GivenPeople.PATH;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;
import static vn.chungtay.beneficiary.GivenPeople.mark;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

@QuarkusTest
class ExportTest {
    private static RequestSpecification specialist() {
        return Given.specialist("75");
    }

    private static List<String> lines(Response file) {
        String text = new String(file.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFMã hồ sơ,Họ và tên,Giới tính,Ngày sinh");
        return Arrays.stream(text.split("\r\n")).skip(1).toList();
    }

    @Test
    void holdsTheRowsOfTheListInItsOrder() {
        String mark = mark();
        for (String given : List.of("Ân", "Bình", "An", "Đức", "Dung")) {
            create(specialist(), girl(mark + " Thị " + given));
        }
        String filter = "?sort=-fullName&sex=FEMALE&q=" + mark;
        List<String> codes = specialist().get(PATH + filter).then().extract().path("items.code");
        Response file = specialist().accept("*/*").get(PATH + "/export" + filter);
        file.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", "no-store");
        assertThat(lines(file).stream().map(line -> line.split(",")[0]))
                .isEqualTo(codes)
                .hasSize(5);
    }

    @Test
    void makesFormulasInNamesHarmless() {
        String mark = mark();
        create(specialist(), girl("=1+1 " + mark));
        create(specialist(), girl("@SUM(A1) " + mark));
        assertThat(lines(specialist().get(PATH + "/export?q=" + mark)))
                .allSatisfy(line -> assertThat(line.split(",")[1]).startsWith("'"));
    }

    @Test
    void comesAsAWorkbookToo() {
        Response file = specialist().get(PATH + "/export?format=xlsx&q=" + mark());
        file.then().statusCode(200).contentType(startsWith("application/vnd.openxmlformats"));
        assertThat(file.asByteArray()).startsWith('P', 'K');
    }

    @Test
    @Tag("S1-27")
    void printsTheSponsorshipListAsTheQueryShowsIt() {
        UUID ngo = OtherFeatures.organisation("NGO", null, "Holt " + mark());
        UUID project = OtherFeatures.project(ngo, "Danh sách bảo trợ");
        UUID component = OtherFeatures.component(project);
        String mark = mark();
        for (int i = 0; i < 30; i++) {
            OtherFeatures.sponsor(
                    project, component, create(specialist(), girl("Em " + i + " " + mark)), "2023-01-01", null);
        }
        OtherFeatures.sponsor(
                project, component, create(specialist(), girl("Đã thôi " + mark)), "2023-01-01", "2024-01-01");
        String filter = "?asOf=2025-03-21&project=" + project;
        // every row of the query, beyond its first page, in its order and with what it shows
        List<Map<String, String>> rows =
                specialist().get(PATH + filter + "&limit=200").then().extract().path("items");
        assertThat(rows).hasSize(30);
        assertThat(lines(specialist().get(PATH + "/export" + filter)).stream().map(line -> line.split(",")))
                .zipSatisfy(rows, (line, row) -> {
                    assertThat(line[0]).isEqualTo(row.get("code"));
                    assertThat(line[1]).isEqualTo(row.get("fullName"));
                    assertThat(line[3]).isEqualTo(row.get("birthDate"));
                    assertThat(line[8]).isEqualTo(row.get("communeName"));
                });
        String list = "/api/v1/enrolments%s?activeOn=2025-03-21&project=" + project;
        List<String> onTheList = specialist()
                .get(list.formatted("") + "&limit=200")
                .then()
                .extract()
                .path("items.person.code");
        String printed = specialist().get(list.formatted("/export")).asString();
        assertThat(printed.strip().split("\r\n")).hasSize(1 + 30);
        assertThat(onTheList).hasSize(30).allSatisfy(code -> assertThat(printed).contains(code));
        assertThat(printed).doesNotContain("Đã thôi");
        String forPartners = Given.ngo(ngo).get(PATH + "/export?sort=code").asString();
        assertThat(forPartners).startsWith("\uFEFFMã hồ sơ,Họ và tên (đã đồng ý),Giới tính,Năm sinh,Tuổi,");
        List<String> partners = List.of(forPartners.strip().split("\r\n"));
        assertThat(partners)
                .hasSize(1 + 31)
                .allSatisfy(line -> assertThat(line).doesNotContain(mark).doesNotContain("-09-02"));
    }

    @Test
    void refusesWithAProblemBeforeAnythingIsWritten() {
        specialist().get(PATH + "/export?sort=secret").then().statusCode(400).contentType("application/problem+json");
        specialist().get(PATH + "/export?format=pdf").then().statusCode(400);
        specialist().get(PATH + "/export?unknown=1").then().statusCode(400);
        Given.auditor().get(PATH + "/export").then().statusCode(403);
    }

    @Test
    void exportsHouseholdsToo() {
        Response file = specialist().get("/api/v1/households/export?poverty=POOR");
        file.then().statusCode(200);
        assertThat(new String(file.asByteArray(), StandardCharsets.UTF_8)).startsWith("\uFEFFMã hộ,Chủ hộ");
    }
}
