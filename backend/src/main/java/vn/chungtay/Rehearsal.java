package vn.chungtay;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A start that answers a few requests and ends, while the build records which classes they load
 * ({@code scripts/archive-classes.sh}). Later starts read those classes from the record.
 */
@ApplicationScoped
class Rehearsal {

    /** The system property that asks for it. */
    static final String PROPERTY = "chungtay.rehearsal";

    private static final String[] PATHS = {
        "/", "/q/health/ready", "/q/metrics", "/api/openapi", "/api/v1/me", "/api/v1/admin-units?limit=1"
    };

    void run() {
        for (String path : PATHS) {
            ask("GET", path, null);
        }
        ask("POST", "/api/v1/session", "{\"username\":\"nobody\",\"password\":\"nothing\"}");
    }

    /** Sends one request; which answer comes does not matter. */
    private void ask(String method, String path, String body) {
        try {
            int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
            URI address = URI.create("http://localhost:" + port + path);
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestMethod(method);
            if (body != null) {
                connection.setRequestProperty("Content-Type", "application/json");
                connection.setDoOutput(true);
                connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
            boolean refused = connection.getResponseCode() >= 400;
            try (InputStream answer = refused ? connection.getErrorStream() : connection.getInputStream()) {
                if (answer != null) {
                    answer.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
