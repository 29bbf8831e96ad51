package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.testing.ReferenceData;
import vn.chungtay.testing.Statements;

/** Every list of the contract is one SELECT, whether it shows one row or two hundred. */
@QuarkusTest
@TestProfile(ReferenceData.class)
class ListsAreOneStatementTest {
    /** The session is read by one statement before the list is. */
    private static final long SESSION_AND_LIST = 2;

    /** Lists that need more than a limit: the day or words they are about, the record they belong to. */
    private static final Map<String, String> QUERIES = Map.of(
            "/api/v1/activities/calendar", "?from=2022-06-01&to=2022-06-30",
            "/api/v1/beneficiaries/duplicates", "?fullName=Nguyen&birthDate=2015-01-01");

    @Inject
    SessionFactory sessions;

    private String cookie;

    @Test
    void aPageIsOneStatementHoweverLong() {
        List<Operation> pages = Contract.served().operations().stream()
                .filter(operation -> operation.takes("limit") && operation.takes("cursor"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(15);
        SoftAssertions softly = new SoftAssertions();
        for (Operation page : pages) {
            cookie = ReferenceData.cookie(Callers.reader(page));
            String path = path(page);
            // what belongs to a record is only read once it is clear that the record may be seen
            long expected = page.path().contains("{id}") ? SESSION_AND_LIST + 1 : SESSION_AND_LIST;
            softly.assertThat(statements(path + "?limit=1"))
                    .as("%s with one row", page)
                    .isEqualTo(expected);
            softly.assertThat(statements(path + "?limit=200"))
                    .as("%s with two hundred rows", page)
                    .isEqualTo(expected);
            softly.assertThat(statements(path + "?limit=200&include=total"))
                    .as("%s with its total", page)
                    .isEqualTo(expected + 1);
            // nobody has changed the reference data, and nobody has sealed its audit: AuditApiTest reads both with rows
            if (page.path().endsWith("/history") || page.path().endsWith("/audit-seals")) {
                continue;
            }
            softly.assertThat(get(path + "?limit=200").json().path("items").size())
                    .as("%s has rows to show, each of which could cost a statement", page)
                    .isPositive();
        }
        softly.assertAll();
    }

    @Test
    void aCursorOpensOnlyForTheFilterItCameFrom() {
        SoftAssertions softly = new SoftAssertions();
        int tried = 0;
        for (Operation page : Contract.served().operations()) {
            if (page.takes("limit") && page.takes("cursor")) {
                cookie = ReferenceData.cookie(Callers.reader(page));
                String path = path(page);
                String cursor =
                        get(path + "?limit=1").json().at("/page/nextCursor").asText();
                String query = "?limit=1&" + anyFilter(page) + "&cursor=" + cursor;
                if (!cursor.isEmpty()) {
                    tried++;
                    softly.assertThat(get(path + "?limit=1&cursor=" + cursor).status())
                            .as("%s with the cursor of its own", page)
                            .isEqualTo(200);
                    Answer answer = Wire.send(cookie, "GET", path + query, null, null);
                    softly.assertThat(answer.status() + answer.code())
                            .as("%s%s: %s", page, query, answer.text())
                            .isEqualTo("400INVALID_CURSOR");
                }
            }
        }
        softly.assertAll();
        assertThat(tried).as("lists with a second page").isGreaterThan(10);
    }

    private static String anyFilter(Operation page) {
        return page.in("query").stream()
                .filter(parameter ->
                        !List.of("limit", "cursor", "sort", "include", "asOf").contains(parameter.name()))
                .flatMap(parameter -> switch (parameter.schema().path("format").asText()
                        + Contract.type(parameter.schema())) {
                    case "datestring" -> Stream.of(parameter.name() + "=2025-01-01");
                    case "uuidstring" -> Stream.of(parameter.name() + "=" + UUID.randomUUID());
                    case "boolean" -> Stream.of(parameter.name() + "=true");
                    default ->
                        parameter.name().equals("q") || parameter.name().equals("name")
                                ? Stream.of(parameter.name() + "=A")
                                : Stream.<String>empty();
                })
                .findFirst()
                .orElse("kind=STAY");
    }

    private String path(Operation page) {
        return page.path().contains("{id}")
                ? page.path()
                        .replace(
                                "{id}",
                                get(page.path().replaceFirst("/\\{id}.*", "?limit=1"))
                                        .json()
                                        .at("/items/0/id")
                                        .asText())
                : page.path();
    }

    @Test
    void aListWithoutPagesIsOneStatementToo() {
        cookie = ReferenceData.cookie("specialist.dongnai");
        SoftAssertions softly = new SoftAssertions();
        for (Operation list : Contract.served().operations()) {
            if (list.answersList() && !list.path().contains("{id}")) {
                String path = list.path().replace("{list}", "TOPIC") + QUERIES.getOrDefault(list.path(), "");
                softly.assertThat(statements(path)).as("%s", list).isLessThanOrEqualTo(SESSION_AND_LIST);
            }
        }
        softly.assertAll();
    }

    private Answer get(String path) {
        Answer answer = Wire.send(cookie, "GET", path, null, null);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isEqualTo(200);
        return answer;
    }

    private long statements(String path) {
        return Statements.of(sessions, () -> get(path));
    }
}
