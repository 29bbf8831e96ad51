package vn.chungtay.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Speaks with the provider: JSON only, a megabyte at most, five seconds at most, eight calls at a time, and never where
 * an answer points to. A slow provider cannot take the product's threads.
 */
@ApplicationScoped
class ProviderHttp {
    private static final Logger LOG = Logger.getLogger(ProviderHttp.class);
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 1 << 20;
    private static final int AT_ONCE = 8;
    private static final int SERVER_ERROR = 500;

    private final ObjectMapper mapper;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private volatile HttpClient client;

    ProviderHttp(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    record Answer(int status, JsonNode body) {}

    /** @throws ProviderSilent unless the answer is 200 and JSON */
    JsonNode get(URI address) {
        Answer answer = send(HttpRequest.newBuilder(address).GET());
        if (answer.status() != 200) {
            throw silent("it answers " + answer.status());
        }
        return answer.body();
    }

    /**
     * Sends a form.
     *
     * @param client id and secret for HTTP Basic, or null
     * @throws ProviderSilent when it does not answer or is at fault itself
     */
    Answer post(URI address, Map<String, String> form, Map.Entry<String, String> client) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        if (client != null) {
            // RFC 6749, 2.3.1: both are encoded as in a form before they are joined
            String pair = form(client.getKey()) + ":" + form(client.getValue());
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII)));
        }
        return send(request);
    }

    private Answer send(HttpRequest.Builder request) {
        if (!room.tryAcquire()) {
            throw silent("too many wait for it");
        }
        try {
            HttpResponse<InputStream> answer = client().send(
                            request.header("Accept", "application/json")
                                    .timeout(PATIENCE)
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(LARGEST + 1);
                if (answer.statusCode() >= SERVER_ERROR || bytes.length > LARGEST) {
                    throw silent("it answers " + answer.statusCode() + " with " + bytes.length + " bytes");
                }
                return new Answer(answer.statusCode(), mapper.readTree(bytes));
            }
        } catch (JsonProcessingException noJson) {
            throw silent("it answers something that is no JSON");
        } catch (IOException fault) {
            throw silent(fault.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw silent("the product stops");
        } finally {
            room.release();
        }
    }

    private static ProviderSilent silent(String what) {
        LOG.warnf("The identity provider cannot be used: %s", what);
        return new ProviderSilent(what);
    }

    /** Made when it is needed first: a process without a provider has none. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(CONNECTING)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
        }
        return client;
    }

    /** Names and values as they stand in a form or behind a question mark. */
    static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> form(value.getKey()) + "=" + form(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
