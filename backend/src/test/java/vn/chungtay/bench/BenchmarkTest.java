package vn.chungtay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chungtay.process.Product;

/**
 * How fast the packaged product answers with 200,000 people in its database: eight connections on the machine that
 * also makes the load. Beside each figure stands the throughput of the same statements over plain JDBC in the same run;
 * only that ratio travels between machines. Run by {@code make bench}.
 */
@Tag("bench")
class BenchmarkTest {
    private static final int PEOPLE = Integer.getInteger("chungtay.bench.people", 200_000);
    private static final int VARIANTS = 25;
    private static final int AUDIT_TURNS = 2;
    private static final int AUDIT_WARM_UPS = 3;
    private static final String PROVINCE = "75";

    /** So many that no day is asked for twice while what was counted for it is kept. */
    private static final int DAYS = 808;

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 1);

    private final Path directory = Path.of("target", "bench-data").toAbsolutePath();
    private final Target target = new Target(directory);
    private final SoftAssertions bounds = new SoftAssertions();
    private final List<String> report = new ArrayList<>();

    /**
     * One kind of request, the bound of its 95th percentile in milliseconds, the least share of plain JDBC. The request
     * {@code first} is sent before its statements are read, so that none is counted that a connection sends but once.
     */
    private record Measure(String name, double p95, double share, boolean writes, byte[] first, List<byte[]> requests) {
        Measure(String name, double p95, double share, boolean writes, List<byte[]> requests) {
            this(name, p95, share, writes, requests.get(0), requests);
        }
    }

    @Test
    void answersWithinItsBoundsOnTwoHundredThousandPeople() throws Exception {
        prepare();
        List<List<Replay>> replays = capture();
        long before = System.nanoTime();
        try (Product product = start().awaitReady()) {
            double seconds = (System.nanoTime() - before) / 1e9;
            note("second start %.1f s (at most 6)", seconds);
            bounds.assertThat(seconds).as("second start, s").isLessThanOrEqualTo(6);
            String cookie = signIn(product);
            List<Measure> measures = measures(product, cookie);
            for (Measure measure : measures) {
                Load.warm(http(product, measure));
            }
            for (int i = 0; i < measures.size(); i++) {
                measure(product, measures.get(i), replays.get(i));
            }
            long megabytes = residentMegabytes(product);
            note("resident memory of the JVM %d MB (at most 450)", megabytes);
            bounds.assertThat(megabytes).as("resident memory, MB").isLessThanOrEqualTo(450);
        }
        costOfTheAudit();
        Files.createDirectories(Path.of("..", "bench-results"));
        Files.write(Path.of("..", "bench-results", "latest.txt"), report);
        bounds.assertAll();
    }

    private Product start() {
        return start(Map.of());
    }

    private Product start(Map<String, String> more) {
        Map<String, String> environment = new java.util.HashMap<>(more);
        environment.putAll(Map.of(
                "CHUNGTAY_DEMO",
                "true",
                "CHUNGTAY_DEMO_PASSWORD",
                "chungtay",
                // seals would stand between the statements of a request in the server's log
                "CHUNGTAY_AUDIT_SEAL_SECONDS",
                "36000",
                // one account asks as fast as the product answers; the limit is counted all the same
                "CHUNGTAY_RATE_LIMIT_ACCOUNT",
                "100000000"));
        return Product.start(directory, environment);
    }

    /**
     * A list page with its event and without, in turns, each in a process as warm as those measured above: only a
     * database that is marked for measuring lets the product leave it out.
     */
    private void costOfTheAudit() throws Exception {
        double audited = 0;
        double unaudited = 0;
        mark("CREATE TABLE IF NOT EXISTS bench_unaudited ()");
        try {
            for (int turn = 0; turn < AUDIT_TURNS; turn++) {
                audited += listPagesPerSecond(Map.of()) / AUDIT_TURNS;
                unaudited += listPagesPerSecond(Map.of("CHUNGTAY_JAVA_OPTIONS", "-Dchungtay.bench.unaudited=true"))
                        / AUDIT_TURNS;
            }
        } finally {
            mark("DROP TABLE bench_unaudited");
        }
        double cost = unaudited / audited;
        note(
                "list page audited %.0f/s, unaudited %.0f/s: %.2f times the time (at most 1.15)",
                audited, unaudited, cost);
        bounds.assertThat(cost)
                .as("a list page with its event, times one without")
                .isLessThanOrEqualTo(1.15);
    }

    private double listPagesPerSecond(Map<String, String> environment) throws Exception {
        try (Product product = start(environment).awaitReady()) {
            Measure page = measures(product, signIn(product)).get(1);
            for (int i = 0; i < AUDIT_WARM_UPS; i++) {
                Load.warm(http(product, page));
            }
            return Load.run(http(product, page)).perSecond();
        }
    }

    private void mark(String statement) throws Exception {
        try (Product product = start().awaitReady();
                Connection connection = target.connect()) {
            assertThat(product.port()).isPositive();
            connection.createStatement().execute(statement);
        }
    }

    private void prepare() throws Exception {
        boolean fresh = Files.notExists(directory.resolve("pg_service.conf"));
        try (Product product = start().awaitReady()) {
            try (Connection connection = target.connect()) {
                if (fresh) {
                    long before = System.nanoTime();
                    Population.fill(connection, PEOPLE);
                    note("population of %d people written in %.0f s", PEOPLE, (System.nanoTime() - before) / 1e9);
                }
            }
            assertThat(product.port()).isPositive();
        }
    }

    /** Sends each request once with the server's log on, and reads what it sent to the database. */
    private List<List<Replay>> capture() throws Exception {
        try (Product product = start().awaitReady()) {
            target.logStatements(true);
        }
        try (Product product = start().awaitReady()) {
            List<Measure> measures = measures(product, signIn(product));
            List<List<Replay>> replays = new ArrayList<>();
            try (HttpConnection connection = new HttpConnection(product.port())) {
                for (int i = 0; i < measures.size(); i++) {
                    List<Replay> sent = new ArrayList<>();
                    connection.send(measures.get(i).first());
                    List<byte[]> requests = measures.get(i).requests();
                    int step = Math.max(1, requests.size() / VARIANTS);
                    for (int k = 0; k < requests.size(); k += step) {
                        byte[] request = requests.get(k);
                        Thread.sleep(30);
                        long position = Files.size(target.log());
                        HttpConnection.Answer answer = connection.send(request);
                        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
                        Thread.sleep(30);
                        sent.add(Replay.read(target.log(), position));
                        assertThat(sent.get(sent.size() - 1).size()).isPositive();
                    }
                    replays.add(sent);
                }
            }
            target.logStatements(false);
            return replays;
        }
    }

    private void measure(Product product, Measure measure, List<Replay> replays) throws Exception {
        Load.Outcome http = Load.run(http(product, measure));
        UUID account = accountId();
        Load.Outcome jdbc = Load.run(connection -> new Load.Work() {
            private final Connection open = target.connect();

            @Override
            public void once(int round) throws Exception {
                replays.get(Math.floorMod(round, replays.size())).send(open, measure.writes(), account);
            }

            @Override
            public void close() throws Exception {
                open.close();
            }
        });
        double share = http.perSecond() / jdbc.perSecond();
        note("%-28s http %s", measure.name(), http);
        note("%-28s jdbc %s  share %.0f %% (at least %.0f %%)", "", jdbc, share * 100, measure.share() * 100);
        if (measure.p95() > 0) {
            bounds.assertThat(http.p95()).as(measure.name() + ", p95 in ms").isLessThanOrEqualTo(measure.p95());
        }
        bounds.assertThat(share).as(measure.name() + ", share of plain JDBC").isGreaterThanOrEqualTo(measure.share());
    }

    private static Load.Maker http(Product product, Measure measure) {
        return connection -> new Load.Work() {
            private final HttpConnection open = new HttpConnection(product.port());

            @Override
            public void once(int round) throws Exception {
                List<byte[]> requests = measure.requests();
                int status = open.send(requests.get(Math.floorMod(round, requests.size())))
                        .status();
                assertThat(status).isBetween(200, 299);
            }

            @Override
            public void close() throws Exception {
                open.close();
            }
        };
    }

    private List<Measure> measures(Product product, String cookie) throws Exception {
        List<byte[]> one = new ArrayList<>();
        List<byte[]> pages = new ArrayList<>();
        List<byte[]> searches = new ArrayList<>();
        for (UUID id : people()) {
            one.add(HttpConnection.request("GET", "/api/v1/beneficiaries/" + id, cookie, null));
        }
        String[] words = {
            "nguyen van an", "tran thi hoa", "giang a", "hoang ngoc linh", "vu minh quan", "do gia", "an binh"
        };
        for (String word : words) {
            searches.add(HttpConnection.request(
                    "GET",
                    "/api/v1/beneficiaries?limit=25&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8),
                    cookie,
                    null));
        }
        String list = "/api/v1/beneficiaries?limit=50&sex=FEMALE&status=ACTIVE";
        pages.add(HttpConnection.request("GET", list, cookie, null));
        byte[] deep = HttpConnection.request("GET", deepPage(product, list, cookie, 200), cookie, null);
        List<byte[]> overviews = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            overviews.add(HttpConnection.request(
                    "GET",
                    "/api/v1/figures/overview?adminUnit=" + PROVINCE + "&asOf=" + LAST_DAY.minusDays(day),
                    cookie,
                    null));
        }
        byte[] create = HttpConnection.request(
                "POST",
                "/api/v1/beneficiaries",
                cookie,
                "{\"fullName\":\"Trần Thị Đo Tải\",\"sex\":\"FEMALE\",\"birthDate\":\"2016-05-04\","
                        + "\"address\":{\"unitCode\":\"26041\",\"hamlet\":\"Khu phố 1\"}}");
        return List.of(
                new Measure("one beneficiary", 20, 0.25, false, one),
                new Measure("list page", 30, 0.25, false, pages),
                new Measure("list page 200", 30, 0.25, false, List.of(deep)),
                new Measure("name search", 60, 0.80, false, searches),
                new Measure("overview of a province", 150, 0.80, false, overviews.get(1), overviews.subList(0, 1)),
                new Measure(
                        "overview, nothing kept",
                        0,
                        0.80,
                        false,
                        overviews.get(0),
                        overviews.subList(2, overviews.size())),
                new Measure("create a beneficiary", 0, 0.50, true, List.of(create)));
    }

    private String deepPage(Product product, String list, String cookie, int page) throws Exception {
        Pattern next = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
        String path = list;
        try (HttpConnection connection = new HttpConnection(product.port())) {
            for (int i = 1; i < page; i++) {
                Matcher cursor = next.matcher(connection
                        .send(HttpConnection.request("GET", path, cookie, null))
                        .body());
                assertThat(cursor.find()).as("page " + i + " has a next one").isTrue();
                path = list + "&cursor=" + cursor.group(1);
            }
        }
        return path;
    }

    private String signIn(Product product) throws Exception {
        try (HttpConnection connection = new HttpConnection(product.port())) {
            HttpConnection.Answer answer = connection.send(HttpConnection.request(
                    "POST", "/api/v1/session", "", "{\"username\":\"specialist.dongnai\",\"password\":\"chungtay\"}"));
            Matcher cookie = Pattern.compile("chungtay_session=([^;]+)").matcher(answer.headers());
            assertThat(cookie.find()).as(answer.body()).isTrue();
            return cookie.group(1);
        }
    }

    private List<UUID> people() throws Exception {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = target.connect();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT id FROM beneficiary WHERE province_code = '" + PROVINCE
                                + "' AND code LIKE '75-2026-9%' ORDER BY md5(code) LIMIT " + VARIANTS)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private UUID accountId() throws Exception {
        try (Connection connection = target.connect();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT id FROM account WHERE username = 'specialist.dongnai'")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static long residentMegabytes(Product product) throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/" + product.pid() + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IllegalStateException("No resident memory is reported");
    }

    private void note(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        report.add(line);
        System.out.println(line);
    }
}
