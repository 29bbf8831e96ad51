package vn.chungtay.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Requests byte for byte as a test writes them, which clients with manners refuse to send. */
final class Wire {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Wire() {}

    record Answer(int status, String text, HttpResponse<byte[]> response) {
        JsonNode json() {
            try {
                return text.isEmpty() ? MissingNode.getInstance() : Contract.JSON.readTree(text);
            } catch (IOException fault) {
                throw new IllegalStateException("No JSON: " + text, fault);
            }
        }

        String code() {
            return json().path("code").asText();
        }

        String etag() {
            return response.headers().firstValue("ETag").orElseThrow();
        }
    }

    static Answer send(
            String cookie, String method, String target, String contentType, byte[] body, String... headers) {
        return exchange(
                cookie,
                method,
                target,
                contentType,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body),
                headers);
    }

    private static Answer exchange(
            String cookie,
            String method,
            String target,
            String contentType,
            HttpRequest.BodyPublisher body,
            String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + target))
                .header("Cookie", "chungtay_session=" + cookie)
                .method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8), answer);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(method + " " + target, fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The same body without telling its length beforehand. */
    static Answer sendInChunks(String cookie, String method, String target, String contentType, byte[] body) {
        return exchange(
                cookie,
                method,
                target,
                contentType,
                HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The text with one byte that no UTF-8 holds in the middle of it. */
    static byte[] broken(String before, String after) {
        byte[] start = bytes(before);
        byte[] end = bytes(after);
        byte[] whole = Arrays.copyOf(start, start.length + 1 + end.length);
        whole[start.length] = (byte) 0xFF;
        System.arraycopy(end, 0, whole, start.length + 1, end.length);
        return whole;
    }
}
