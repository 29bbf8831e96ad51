package vn.chungtay.privacy;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chungtay.access.Role;
import vn.chungtay.testing.Given;

/** Who works with the rights of people in tests, and the requests they write down. */
final class Officers {
    static final String REQUESTS = "/api/v1/rights-requests";
    static final String CASES = "/api/v1/retention-cases";

    private Officers() {}

    static RequestSpecification protector(String province) {
        return Given.as(Given.account(Role.DATA_PROTECTION_OFFICER, province, null, null, false));
    }

    static RequestSpecification leader(String province) {
        return Given.as(Given.account(Role.PROVINCE_LEADER, province, null, null, true));
    }

    static Map<String, Object> request(String kind, String receivedOn) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", kind);
        body.put("subjectName", "Nguyễn Thị Thử");
        body.put("requesterName", "Trần Thị Hoa");
        body.put("requesterRelation", "PARENT");
        body.put("channel", "IN_PERSON");
        body.put("receivedOn", receivedOn);
        body.put("content", "Về dữ liệu của con tôi");
        return body;
    }

    static ValidatableResponse receive(String province, Map<String, Object> body) {
        return protector(province).body(body).post(REQUESTS).then();
    }

    static ValidatableResponse act(String province, String request, String act, Map<String, Object> body) {
        return protector(province)
                .body(body)
                .post(REQUESTS + "/" + request + "/" + act)
                .then();
    }

    static Map<String, Object> closing(String outcome) {
        return Map.of(
                "closedOn",
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString(),
                "outcome",
                outcome);
    }
}
