package vn.chungtay.media;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chungtay.access.Role;
import vn.chungtay.testing.Given;

/** Photos that tests of this package begin with, all of Đồng Nai. */
final class Photos {
    static final String PATH = "/api/v1/photos";
    private static final AtomicInteger SHADE = new AtomicInteger(1);

    private Photos() {}

    static String specialist() {
        return Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true);
    }

    static String leader() {
        return Given.account(Role.PROVINCE_LEADER, "75", null, null, true);
    }

    /** A meeting held by the province. */
    static String activity() {
        return activity(Map.of());
    }

    /** A meeting in which an organisation takes part. */
    static String activityWith(UUID partner) {
        return activity(Map.of("organisations", List.of(Map.of("organisationId", partner, "role", "PARTNER"))));
    }

    static String series() {
        return activity(Map.of("series", true));
    }

    static String heldIn(String series) {
        return activity(Map.of("seriesId", series));
    }

    static String activity(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Buổi làm việc");
        body.putAll(more);
        body.put("kinds", List.of("MEETING"));
        body.put("startsOn", "2025-03-21");
        body.put("endsOn", "2025-03-21");
        body.put("level", "PROVINCE");
        return Given.as(specialist())
                .body(body)
                .post("/api/v1/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse upload(String activity, String name, byte[] content) {
        return given().cookie("chungtay_session", Given.cookie(specialist()))
                .multiPart("file", name, content, "image/jpeg")
                .multiPart("activityId", activity)
                .post(PATH)
                .then();
    }

    /** A photo that no other test has. */
    static String photo(String activity) {
        return upload(activity, "anh.jpg", Pictures.jpeg(60, 40, SHADE.getAndIncrement()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A photo that is described, in which these people can be recognised; none: nobody. */
    static String described(String activity, String... people) {
        String photo = photo(activity);
        describe(photo, people).statusCode(200);
        return photo;
    }

    static ValidatableResponse describe(String photo, String... people) {
        String etag = Given.as(specialist()).get(PATH + "/" + photo).header("ETag");
        return Given.as(specialist())
                .header("If-Match", etag)
                .body(Map.of(
                        "caption",
                        "Toàn cảnh",
                        "altText",
                        "Nhiều người ngồi quanh bàn dài",
                        "shows",
                        people.length == 0 ? "NOBODY" : "PEOPLE",
                        "people",
                        List.of(people)))
                .put(PATH + "/" + photo)
                .then();
    }

    static ValidatableResponse publish(String photo) {
        return Given.as(leader())
                .body(Map.of())
                .post(PATH + "/" + photo + "/publication")
                .then();
    }

    static String state(String photo) {
        return Given.as(specialist()).get(PATH + "/" + photo).path("state");
    }
}
