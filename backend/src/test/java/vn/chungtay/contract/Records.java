package vn.chungtay.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.chungtay.testing.Given;

/** One valid request for every collection whose records are changed in place, so that bad ones differ in one thing. */
final class Records {
    private static final Map<String, Supplier<Map<String, Object>>> BODIES = new LinkedHashMap<>();

    static {
        BODIES.put(
                "/api/v1/activities",
                () -> body(
                        "kinds", List.of("COMMUNICATION"),
                        "name", "Truyền thông",
                        "startsOn", "2026-03-02",
                        "endsOn", "2026-03-02",
                        "level", "PROVINCE"));
        BODIES.put(
                "/api/v1/beneficiaries",
                () -> body(
                        "fullName", "Nguyễn Thị Thử",
                        "sex", "FEMALE",
                        "birthDate", "2015-09-02",
                        "address", Map.of("unitCode", Given.COMMUNE_DONG_NAI)));
        BODIES.put(
                "/api/v1/campaigns",
                () -> body(
                        "kind", "OTHER",
                        "code", "CD-" + UUID.randomUUID(),
                        "year", 2026,
                        "name", "Chiến dịch",
                        "periodFrom", "2026-06-01",
                        "periodTo", "2026-06-30"));
        BODIES.put(
                "/api/v1/households",
                () -> body(
                        "address", Map.of("unitCode", Given.COMMUNE_DONG_NAI),
                        "members",
                                List.of(Map.of(
                                        "fullName",
                                        "Trần Thị Chủ Hộ",
                                        "relation",
                                        "HEAD",
                                        "head",
                                        true,
                                        "validFrom",
                                        "2020-01-01"))));
        BODIES.put(
                "/api/v1/official-documents",
                () -> body(
                        "number", Math.abs(UUID.randomUUID().hashCode()) + "/KH-SYT",
                        "title", "Kế hoạch",
                        "issuedOn", "2025-05-04"));
        BODIES.put("/api/v1/officials", () -> body("fullName", "Lê Văn Cán Bộ"));
        BODIES.put("/api/v1/organisations", () -> body("kind", "SCHOOL", "name", "Trường thử", "provinceCode", "75"));
        BODIES.put(
                "/api/v1/programmes",
                () -> body("code", "CT-" + UUID.randomUUID(), "name", "Chương trình", "periodFrom", "2021-01-01"));
        BODIES.put(
                "/api/v1/projects",
                () -> body(
                        "code", "DA-" + UUID.randomUUID(),
                        "name", "Dự án",
                        "phaseFrom", "2023-01-01",
                        "phaseTo", "2025-12-31"));
    }

    private Records() {}

    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    static boolean has(String collection) {
        return BODIES.containsKey(collection);
    }

    /** A record that several requests may be tried on, since none of them is carried out. */
    static String kept(String collection) {
        return KEPT.computeIfAbsent(collection, Records::in);
    }

    static Map<String, Object> bodyFor(String collection) {
        Supplier<Map<String, Object>> body = BODIES.get(collection);
        if (body == null) {
            throw new AssertionError("No valid request is known for " + collection);
        }
        return body.get();
    }

    /** A record of a specialist of Đồng Nai, made now. */
    static String in(String collection) {
        return Given.specialist("75")
                .body(bodyFor(collection))
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> body(Object... properties) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            body.put((String) properties[i], properties[i + 1]);
        }
        return body;
    }
}
