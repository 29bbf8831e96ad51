package vn.chungtay.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A web server that stands for an identity provider in all tests: it answers what a test has put there, and tells what
 * it was asked. What it says is made by {@code vn.chungtay.oidc.Provider}; a real one is tried by {@code make test-oidc}.
 *
 * <p>It runs as long as the JVM, so its port is kept in a system property (see {@link TestDatabase}).
 */
@WithTestResource(value = ProviderServer.class, scope = TestResourceScope.GLOBAL)
public class ProviderServer implements QuarkusTestResourceLifecycleManager {
    public static final String PORT = "chungtay.test.provider.port";
    public static final String CLIENT = "chungtay-thu";
    public static final String SECRET = "bí mật & dài";

    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final Map<String, byte[]> asked = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PORT) == null) {
            open();
        }
        return Map.of(
                "chungtay.oidc.issuer", issuer(),
                "chungtay.oidc.client-id", CLIENT,
                "chungtay.oidc.client-secret", SECRET,
                "chungtay.oidc.name", "Sở Y tế thử",
                "chungtay.oidc.groups-claim", "chungtay.groups",
                "chungtay.oidc.systems", "dich-vu-holt=oidc-holt, dich-vu-khac=oidc-unknown",
                "chungtay.oidc.pause", "PT0.3S",
                "chungtay.oidc.roles", """
                        /so/{province}/chuyen-vien=PROVINCE_SPECIALIST restricted;/so/{province}/lanh-dao=PROVINCE_LEADER
                        /xa/{commune}/can-bo=COMMUNE_OFFICER province:75
                        /bien-tap=EDITOR""");
    }

    /** As it names itself in tokens. */
    public static String issuer() {
        return "http://localhost:" + System.getProperty(PORT) + "/realms/thu";
    }

    @Override
    public void stop() {}

    private void open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "provider");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", this::answer);
            server.start();
            System.setProperty(PORT, Integer.toString(server.getAddress().getPort()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** PUT stores an answer and its status; "X-Tell: body" and "X-Tell: count" tell what was asked; else it answers. */
    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            byte[] body = call.getRequestBody().readAllBytes();
            String tell = call.getRequestHeaders().getFirst("X-Tell");
            if (call.getRequestMethod().equals("PUT")) {
                answers.put(path, body);
                statuses.put(path, Integer.parseInt(call.getRequestHeaders().getFirst("X-Status")));
                reply(call, 204, new byte[0]);
            } else if ("body".equals(tell)) {
                reply(call, 200, asked.getOrDefault(path, new byte[0]));
            } else if ("count".equals(tell)) {
                reply(call, 200, counts.getOrDefault(path, 0).toString().getBytes());
            } else {
                counts.merge(path, 1, Integer::sum);
                String authorization = call.getRequestHeaders().getFirst("Authorization");
                asked.put(path, (new String(body) + "\n" + authorization).getBytes());
                reply(call, statuses.getOrDefault(path, 404), answers.getOrDefault(path, new byte[0]));
            }
        }
    }

    private static void reply(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            call.getResponseBody().write(body);
        }
    }
}
