package vn.chungtay.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.access.AccountDirectory;
import vn.chungtay.access.NewAccount;
import vn.chungtay.access.Role;

/**
 * The state a test starts from, and requests as somebody. Every account and code made here is new, so tests need no
 * clean-up and do not see each other.
 */
public final class Given {
    public static final String PASSWORD = "mật khẩu đủ dài";

    /** Communes of today that tests use: two of Đồng Nai (75), one of Quảng Ninh (22), one of Lào Cai (15). */
    public static final String COMMUNE_DONG_NAI = "26041";

    public static final String OTHER_COMMUNE_DONG_NAI = "26068";
    public static final String COMMUNE_QUANG_NINH = "06712";
    public static final String COMMUNE_LAO_CAI = "02746";

    private Given() {}

    public static RequestSpecification specialist(String provinceCode) {
        return as(account(Role.PROVINCE_SPECIALIST, provinceCode, null, null, true));
    }

    /** A specialist who may not see restricted circumstances. */
    public static RequestSpecification specialistWithoutRestricted(String provinceCode) {
        return as(account(Role.PROVINCE_SPECIALIST, provinceCode, null, null, false));
    }

    public static RequestSpecification communeOfficer(String provinceCode, String communeCode) {
        return as(account(Role.COMMUNE_OFFICER, provinceCode, communeCode, null, false));
    }

    public static RequestSpecification centreStaff(String provinceCode, UUID facilityId) {
        return as(account(Role.CENTRE_STAFF, provinceCode, null, facilityId, false));
    }

    public static RequestSpecification ngo(UUID organisationId) {
        return as(account(Role.NGO_USER, null, null, organisationId, false));
    }

    public static RequestSpecification auditor() {
        return as(account(Role.AUDITOR, null, null, null, false));
    }

    public static RequestSpecification administrator() {
        return as(account(Role.ADMINISTRATOR, null, null, null, false));
    }

    /** Nobody: no session. */
    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }

    /** A signed-in request; make one per call, a specification must not be used twice. */
    public static RequestSpecification as(String username) {
        return given().contentType(ContentType.JSON).cookie("chungtay_session", cookie(username));
    }

    /** The session of an account, for requests that are written byte for byte. */
    public static String cookie(String username) {
        return SESSIONS.computeIfAbsent(username, Given::signIn);
    }

    private static final Map<String, String> SESSIONS = new java.util.concurrent.ConcurrentHashMap<>();
    private static final Map<String, String> ACCOUNTS = new java.util.concurrent.ConcurrentHashMap<>();

    /** The account of a role and a scope: made once, since a password hash costs time on purpose. */
    public static String account(Role role, String province, String commune, UUID organisation, boolean restricted) {
        String key = role + "|" + province + "|" + commune + "|" + organisation + "|" + restricted;
        return ACCOUNTS.computeIfAbsent(key, unused -> {
            String username = "test." + UUID.randomUUID().toString().substring(0, 13);
            Arc.container()
                    .instance(AccountDirectory.class)
                    .get()
                    .ensure(
                            new NewAccount(username, "Người thử", role, province, commune, organisation, restricted),
                            PASSWORD);
            return username;
        });
    }

    private static String signIn(String username) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", PASSWORD))
                .post("/api/v1/session")
                .then()
                .statusCode(204)
                .extract()
                .cookie("chungtay_session");
    }
}
