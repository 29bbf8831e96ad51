package vn.chungtay.apiclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.ReferenceData;

/** The examples of docs/partners.md run as they stand there, on the demonstration. */
@QuarkusTest
@TestProfile(ReferenceData.class)
class PartnerGuideTest {
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Inject
    ApiClientDirectory systems;

    @Test
    void theExamplesRunAsTheyStand() throws IOException, InterruptedException {
        String guide = Files.readString(Path.of("..", "docs", "partners.md"));
        List<String> examples = new ArrayList<>();
        Matcher found = SHELL.matcher(guide);
        while (found.find()) {
            examples.add(found.group(1)
                    .replace("http://localhost:8080", "http://localhost:" + RestAssured.port)
                    .replaceAll("CLIENT_SECRET=….*", "CLIENT_SECRET=" + systems.demonstrationSecret("holt-system")));
        }
        assertThat(examples).hasSize(5);
        String projects = run(examples.get(0) + examples.get(1) + examples.get(3));
        assertThat(projects).contains("\"items\":[{").contains("Holt");
        String children = run(examples.get(0) + examples.get(1) + examples.get(4));
        assertThat(children)
                .contains("\"pseudonym\":\"75-")
                .contains("\"communeName\":\"")
                .doesNotContain("fullName")
                .doesNotContain("hamlet");
        String givenBack = run(examples.get(0) + examples.get(1) + examples.get(2) + examples.get(3));
        assertThat(givenBack).contains("\"code\":\"NOT_SIGNED_IN\"").doesNotContain("Holt");
    }

    private static String run(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-ec", script)
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
        return output;
    }
}
