package vn.chungtay.privacy;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.chungtay.privacy.Officers.protector;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;

/** The register of breaches and its clock of 72 hours. */
@QuarkusTest
class DataBreachTest {
    private static final String BREACHES = "/api/v1/data-breaches";

    private final Instant now = Instant.now(Clock.systemUTC());

    private static Map<String, Object> breach(Instant foundAt) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("foundAt", foundAt.toString());
        body.put("description", "Gửi nhầm danh sách");
        body.put("subjects", "Trẻ nhận học bổng");
        body.put("dataKinds", "Họ tên");
        body.put("people", 42);
        return body;
    }

    private static Response found(Instant at) {
        return protector("80").body(breach(at)).post(BREACHES);
    }

    @Test
    void givesTheAuthorityNoticeWithin72HoursAndSaysHowMuchIsLeft() {
        Response found = found(now.minus(Duration.ofHours(10)));
        found.then()
                .statusCode(201)
                .body("status", is("FOUND"))
                .body("late", is(false))
                .body("minutesLeft", both(greaterThan(61 * 60)).and(lessThanOrEqualTo(62 * 60)));
        String id = found.path("id");
        String at = BREACHES + "/" + id;
        protector("80")
                .body(Map.of("closedOn", "2026-11-01", "conclusion", "Xong"))
                .post(at + "/closing")
                .then()
                .statusCode(409);
        Map<String, Object> notice =
                new LinkedHashMap<>(Map.of("notifiedAt", now.toString(), "notifiedTo", "Bộ Công an"));
        notice.put("lateReason", "Không chậm");
        protector("80")
                .body(notice)
                .post(at + "/notification")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("NOT_LATE"));
        notice.remove("lateReason");
        protector("80")
                .body(notice)
                .post(at + "/notification")
                .then()
                .statusCode(200)
                .body("status", is("NOTIFIED"))
                .body("minutesLeft", nullValue());
        protector("80").body(notice).post(at + "/notification").then().statusCode(409);

        // more is known: the description changes, the moment it was found does not
        String etag = protector("80").get(at).header("ETag");
        Map<String, Object> more = breach(now.minus(Duration.ofHours(10)));
        more.put("people", 40);
        protector("80").body(more).put(at).then().statusCode(428);
        protector("80")
                .header("If-Match", etag)
                .body(more)
                .put(at)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("FIXED"));
        more.put("foundAt", protector("80").get(at).path("foundAt"));
        protector("80")
                .header("If-Match", etag)
                .body(more)
                .put(at)
                .then()
                .statusCode(200)
                .body("people", is(40));
        protector("75").get(at).then().statusCode(404);
        Given.auditor().header("If-Match", etag).body(more).put(at).then().statusCode(403);
    }

    @Test
    void aLateNoticeSaysWhyAndStaysLate() {
        Response found = found(now.minus(Duration.ofHours(80)));
        found.then().statusCode(201).body("late", is(true)).body("minutesLeft", lessThan(-7 * 60));
        String at = BREACHES + "/" + found.path("id");
        Map<String, Object> notice =
                new LinkedHashMap<>(Map.of("notifiedAt", now.toString(), "notifiedTo", "Bộ Công an"));
        protector("80")
                .body(notice)
                .post(at + "/notification")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/lateReason"));
        notice.put("lateReason", "Phát hiện vào kỳ nghỉ");
        protector("80")
                .body(notice)
                .post(at + "/notification")
                .then()
                .statusCode(200)
                .body("late", is(true));
        protector("80")
                .body(Officers.closing("Đã khắc phục").entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                one -> one.getKey().replace("outcome", "conclusion"), Map.Entry::getValue)))
                .post(at + "/closing")
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"));
        found(now.plus(Duration.ofHours(1))).then().statusCode(422).body("errors[0].pointer", is("/foundAt"));
    }
}
