package vn.chungtay.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.beneficiary.GivenPeople.create;
import static vn.chungtay.beneficiary.GivenPeople.girl;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.access.Role;
import vn.chungtay.testing.Given;

@QuarkusTest
class EvidenceTest {
    private static final byte[] PAPER =
            "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private static String consent() {
        return Consents.give(create(Given.specialist("75"), girl("Có phiếu đồng ý")), "WEB");
    }

    /** As a browser sends it, the name in plain UTF-8. */
    private static HttpResponse<String> prove(String consent, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--xx--\r\n".getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/api/v1/consents/" + consent + "/evidence"))
                .header(
                        "Cookie",
                        "chungtay_session="
                                + Given.cookie(Given.account(Role.PROVINCE_SPECIALIST, "75", null, null, true)))
                .header("Content-Type", "multipart/form-data; boundary=xx")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void keeps(String sent, String kept) {
        HttpResponse<String> answer = prove(consent(), sent, PAPER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("\"evidenceName\":\"" + kept + "\"");
    }

    @Test
    void aPaperProvesAConsentAndIsSavedByTheBrowserNotShown() {
        String consent = consent();
        assertThat(prove(consent, "Phiếu đồng ý.pdf", PAPER).statusCode()).isEqualTo(201);
        assertThat(prove(consent, "khac.pdf", PAPER).statusCode()).isEqualTo(409);
        Response paper = Given.specialist("75").get("/api/v1/consents/" + consent + "/evidence");
        assertThat(paper.asByteArray()).isEqualTo(PAPER);
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
        assertThat(paper.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(paper.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Phieu _ong y.pdf\";"
                        + " filename*=UTF-8''Phi%E1%BA%BFu%20%C4%91%E1%BB%93ng%20%C3%BD.pdf");
        Given.specialist("22")
                .get("/api/v1/consents/" + consent + "/evidence")
                .then()
                .statusCode(404);
        Given.specialist("75")
                .get("/api/v1/consents/" + consent() + "/evidence")
                .then()
                .statusCode(404);
    }

    @Test
    void whatOnlyBeginsLikeAPaperIsRefused() {
        assertThat(prove(consent(), "a.pdf", "%PDF-1.7 and no end".getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isEqualTo(422);
        assertThat(prove(consent(), "a.pdf", "MZ\u0090 a program".getBytes(StandardCharsets.ISO_8859_1))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/passwd, passwd.pdf",
        "thư mục/phiếu.exe, phiếu.pdf",
        "..%2f..%2fbi-mat.pdf, 2f..2fbi-mat.pdf",
        ".htaccess, tep.pdf"
    })
    void namesAreNeverPaths(String name, String kept) {
        keeps(name, kept);
    }

    @Test
    void aNameEndsNoHeader() {
        String consent = consent();
        assertThat(prove(consent, "a%0d%0aSet-Cookie: x=1\u202Egpj.pdf", PAPER).statusCode())
                .isEqualTo(201);
        Response paper = Given.specialist("75").get("/api/v1/consents/" + consent + "/evidence");
        assertThat(paper.getHeaders().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(paper.getHeader("Content-Disposition")).doesNotContain("%0d", "\u202E", "\r", "\n");
    }
}
