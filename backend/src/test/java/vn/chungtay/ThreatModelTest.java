package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** docs/threat-model.md names files and tests that are there: a protection that is renamed or taken away is noticed. */
class ThreatModelTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final int THREAT = 1;
    private static final int WHERE = 3;
    private static final int PROOF = 4;

    private final Map<String, List<Path>> sources = filesBelow("backend/src/main");
    private final Map<String, List<Path>> tests = filesBelow("backend/src/test");

    @Test
    void everyThreatHasAProtectionThatIsThereAndATestThatIsThere() throws IOException {
        List<String[]> rows = Files.readAllLines(ROOT.resolve("docs/threat-model.md")).stream()
                .filter(line -> line.matches("\\| [STRIDE]( [STRIDE])* \\|.*"))
                .map(line -> line.substring(2).split("\\s*\\|\\s*"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(50);
        SoftAssertions softly = new SoftAssertions();
        for (String[] row : rows) {
            softly.assertThat(row).as("cells of \"%s\"", row[THREAT]).hasSize(5);
            softly.assertThat(names(row[WHERE]))
                    .as("files against \"%s\"", row[THREAT])
                    .isNotEmpty();
            softly.assertThat(names(row[PROOF]))
                    .as("tests against \"%s\"", row[THREAT])
                    .isNotEmpty();
            for (String name : names(row[WHERE])) {
                softly.assertThat(isFile(name))
                        .as("%s against \"%s\"", name, row[THREAT])
                        .isTrue();
            }
            for (String name : names(row[PROOF])) {
                softly.assertThat(isTest(name))
                        .as("%s against \"%s\"", name, row[THREAT])
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    private boolean isFile(String name) {
        if (name.contains("/")) {
            return Files.exists(ROOT.resolve(name));
        }
        return sources.containsKey(name) || sources.containsKey(name + ".java");
    }

    private boolean isTest(String name) throws IOException {
        if (name.contains("/")) {
            return Files.exists(ROOT.resolve(name));
        }
        String[] parts = name.split("\\.");
        List<Path> files = tests.getOrDefault(parts[0] + ".java", List.of());
        if (!parts[0].endsWith("Test") || files.size() != 1) {
            return false;
        }
        return parts.length == 1 || Files.readString(files.get(0)).contains(" void " + parts[1] + "(");
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    private static Map<String, List<Path>> filesBelow(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
