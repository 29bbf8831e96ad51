package vn.chungtay.disbursement;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import vn.chungtay.project.ProjectFixtures.Running;
import vn.chungtay.testing.Given;

/** Requests to pay, for tests. */
final class Payments {
    private Payments() {}

    static String body(Running project, long amount, String paidOn, String recipientKind, UUID recipient) {
        return """
                {"componentId": "%s", "purpose": "SCHOLARSHIP", "paidOn": "%s", "method": "CASH",
                 "amount": {"amount": %d, "currency": "VND"},
                 "recipient": {"kind": "%s", "id": "%s"}, "voucherNumber": "PC-%s"}""".formatted(
                        project.component(),
                        paidOn,
                        amount,
                        recipientKind,
                        recipient,
                        UUID.randomUUID().toString().substring(0, 18));
    }

    static ValidatableResponse post(String body) {
        return post(body, UUID.randomUUID().toString());
    }

    static ValidatableResponse post(String body, String key) {
        return Given.specialist("75")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/disbursements")
                .then();
    }

    /** Posts a payment to the owner of the project and answers its id. */
    static String paid(Running project, long amount, String paidOn) {
        return post(body(project, amount, paidOn, "ORGANISATION", project.owner()))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
