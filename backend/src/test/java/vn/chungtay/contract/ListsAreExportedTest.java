package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.Wire.Answer;
import vn.chungtay.testing.ReferenceData;
import vn.chungtay.testing.TestDatabase;

/** Every list of the contract goes into a spreadsheet: whole, in both formats, in words, and for whoever may export. */
@QuarkusTest
@TestProfile(ReferenceData.class)
class ListsAreExportedTest {
    /** A list is tried as the first of these who has rows in it. */
    private static final List<String> EXPORTERS =
            List.of("specialist.dongnai", "specialist.quangninh", "centre.laocai", "admin", "dpo.dongnai");

    /** Somewhere in each list, a column that holds what a person typed (or, of facts, could have). */
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("listAccounts", "account.display_name"),
            Map.entry("listArticles", "article.title"),
            Map.entry("listReports", "report.external_ref"),
            Map.entry("listActivities", "activity.name"),
            Map.entry("listApiClients", "api_client.name"),
            Map.entry("listAdminUnits", "admin_unit.full_name"),
            Map.entry("listBeneficiaries", "beneficiary.full_name"),
            Map.entry("listCampaigns", "campaign.name"),
            Map.entry("listConclusions", "conclusion.description"),
            Map.entry("listDataBreaches", "data_breach.description"),
            Map.entry("listDisbursements", "disbursement.voucher_number"),
            Map.entry("listEnrolments", "component.name"),
            Map.entry("listHouseholds", "household_member.full_name"),
            Map.entry("listNeeds", "need.description"),
            Map.entry("listOfficialDocuments", "official_document.title"),
            Map.entry("listOfficials", "official.full_name"),
            Map.entry("listOrganisationEvents", "organisation_event.legal_basis"),
            Map.entry("listOrganisations", "organisation_name.name"),
            Map.entry("listParameters", "parameter.legal_basis"),
            Map.entry("listPermanencyPlans", "permanency_plan.summary"),
            Map.entry("listPhotos", "photo.caption"),
            Map.entry("listProgrammes", "programme.name"),
            Map.entry("listProjects", "project.name"),
            Map.entry("listRetentionCases", "beneficiary.code"),
            Map.entry("listRightsRequests", "rights_request.subject_name"),
            Map.entry("listServiceEvents", "component.name"),
            Map.entry("listTimeline", "need.description"));

    private static final Pattern CODE = Pattern.compile("[A-Z]{3,}(_[A-Z0-9]+)*|[A-Z]+_[A-Z0-9_]+|TE[0-9]{2,4}");

    @Test
    void everyRowOfEveryListIsInBothFilesInWords() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Operation list : lists()) {
            Shown shown = firstWithRows(list);
            softly.assertThat(shown.total()).as("%s has rows to export", list).isPositive();
            Answer csv = export(shown, "csv");
            softly.assertThat(csv.status()).as("%s as CSV", list).isEqualTo(200);
            softly.assertThat(type(csv)).as("%s as CSV", list).startsWith("text/csv");
            Answer workbook = export(shown, "xlsx");
            softly.assertThat(workbook.status()).as("%s as XLSX", list).isEqualTo(200);
            softly.assertThat(type(workbook))
                    .as("%s as XLSX", list)
                    .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            if (csv.status() == 200 && workbook.status() == 200) {
                List<List<String>> rows = cells(csv.text());
                softly.assertThat(rows).as("%s: header and rows", list).hasSize(1 + shown.total());
                softly.assertThat(sheet(workbook).split("<row ", -1).length - 1)
                        .as("%s: header and rows of the sheet", list)
                        .isEqualTo(1 + shown.total());
                softly.assertThat(codes(rows)).as("%s says words", list).isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void onlyWhoMayExportExports() {
        SoftAssertions softly = new SoftAssertions();
        for (Operation list : lists()) {
            if (Callers.managesAccounts(list)) {
                continue;
            }
            // an auditor reads every other list and takes none along
            Shown shown = shownTo("auditor", list);
            softly.assertThat(shown.total()).as("%s", list).isPositive();
            Answer refused = export(shown, "csv");
            softly.assertThat(refused.status())
                    .as("%s: %s", list, refused.text())
                    .isEqualTo(403);
        }
        softly.assertAll();
    }

    @Test
    void nothingInAFileIsTakenForAFormula() throws IOException, SQLException {
        SoftAssertions softly = new SoftAssertions();
        List<String> typed = TYPED.values().stream().distinct().toList();
        try {
            change(typed, "UPDATE %1$s SET %2$s = '=1+' || %2$s");
            for (Operation list : lists()) {
                assertThat(TYPED).as("a column with a text of this list").containsKey(list.id());
                Shown shown = firstWithRows(list);
                List<String> file = cells(export(shown, "csv").text()).stream()
                        .flatMap(List::stream)
                        .toList();
                softly.assertThat(file)
                        .as("%s", list)
                        .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0)
                        .anyMatch(cell -> cell.startsWith("'=1+"));
                softly.assertThat(sheet(export(shown, "xlsx")))
                        .as("%s", list)
                        .doesNotContain("<f>")
                        .doesNotContainPattern("<t[^>]*>=")
                        .contains("=1+");
            }
        } finally {
            change(typed, "UPDATE %1$s SET %2$s = substr(%2$s, 4) WHERE %2$s LIKE '=1+%%'");
        }
        softly.assertAll();
    }

    private static List<Operation> lists() {
        List<Operation> lists = Contract.served().operations().stream()
                .filter(operation -> operation.takes("limit") && operation.takes("cursor"))
                // the audit grows while it is looked at and cannot be changed by a test: AuditApiTest takes it out
                .filter(operation -> !operation.path().startsWith("/api/v1/audit-")
                        && !operation.path().endsWith("/history"))
                .toList();
        assertThat(lists).hasSizeGreaterThan(15);
        return lists;
    }

    /** A list as an account sees it. */
    private record Shown(String account, String path, int total) {}

    private static Shown firstWithRows(Operation list) {
        return EXPORTERS.stream()
                .map(account -> shownTo(account, list))
                .filter(shown -> shown.total() > 0)
                .findFirst()
                .orElseGet(() -> shownTo(EXPORTERS.get(0), list));
    }

    private static Shown shownTo(String account, Operation list) {
        String path = list.path();
        if (path.contains("{id}")) {
            path = path.replace(
                    "{id}",
                    get(account, "/api/v1/needs?limit=1")
                            .at("/items/0/beneficiaryId")
                            .asText("00000000-0000-0000-0000-000000000000"));
        }
        return new Shown(
                account,
                path,
                get(account, path + "?limit=1&include=total").at("/page/total").asInt());
    }

    private static JsonNode get(String account, String path) {
        return Wire.send(ReferenceData.cookie(account), "GET", path, null, null).json();
    }

    private static Answer export(Shown shown, String format) {
        return Wire.send(
                ReferenceData.cookie(shown.account()), "GET", shown.path() + "/export?format=" + format, null, null);
    }

    private static String type(Answer answer) {
        return answer.response().headers().firstValue("Content-Type").orElse("");
    }

    /** Cells that hold a code of the system under a header that does not announce one. */
    private static List<String> codes(List<List<String>> rows) {
        List<String> headers = rows.get(0);
        List<String> found = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < row.size(); i++) {
                String header = headers.get(i);
                boolean announced = header.startsWith("\uFEFFMã")
                        || header.startsWith("Mã")
                        || header.equals("Tiền tệ")
                        || header.equals("Tên viết tắt")
                        || header.equals("Trường hợp");
                if (!announced
                        && Arrays.stream(row.get(i).split("[;,] "))
                                .anyMatch(part -> CODE.matcher(part).matches())) {
                    found.add(header + ": " + row.get(i));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    /** RFC 4180: cells may be quoted, and then hold commas, quotes and line breaks. */
    private static List<List<String>> cells(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char letter = csv.charAt(i);
            if (quoted && letter == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || letter != '\r') {
                cell.append(letter);
            }
        }
        return rows;
    }

    private static String sheet(Answer workbook) throws IOException {
        Path file = Files.createTempFile("export", ".xlsx");
        try {
            Files.write(file, workbook.response().body());
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void change(List<String> columns, String statement) throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var sql = connection.createStatement()) {
            for (String column : columns) {
                String[] place = column.split("\\.");
                sql.addBatch(statement.formatted(place[0], place[1]));
            }
            sql.executeBatch();
        }
    }
}
