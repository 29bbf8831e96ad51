package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;
import vn.chungtay.shared.http.Idempotent;

/** What answers 201 says so in the contract, and what says so does it. */
class CreatedIsSaidTest {
    private static final List<String> CREATES = List.of("Created.at", "ProjectAnswers.created");

    @Test
    void everyOperationThatCreatesSaysSo() {
        List<JavaMethod> posts = operations().stream()
                .filter(method -> method.isAnnotatedWith(POST.class))
                .filter(CreatedIsSaidTest::creates)
                .toList();
        assertThat(posts).hasSizeGreaterThan(40);
        assertThat(posts).filteredOn(method -> !saysSo(method)).isEmpty();
    }

    @Test
    void theContractDescribesWhatWasCreated() throws IOException {
        JsonNode contract = new YAMLMapper().readTree(new File("../openapi.yaml"));
        List<JsonNode> created = contract.path("paths").findValues("201");
        assertThat(created).hasSizeGreaterThan(50);
        assertThat(created)
                .extracting(answer -> answer.at("/content/application~1json/schema/$ref")
                        .asText()
                        .replace("#/components/schemas/", ""))
                .allMatch(schema -> contract.at("/components/schemas").has(schema));
    }

    /** What is kept for a request that is sent again is an answer with its status. */
    @Test
    void everyOperationThatMayBeSentAgainAnswersWithItsStatus() {
        assertThat(operations())
                .filteredOn(method -> method.isAnnotatedWith(Idempotent.class))
                .hasSizeGreaterThan(60)
                .allMatch(method -> method.getRawReturnType().isEquivalentTo(RestResponse.class));
    }

    private static List<JavaMethod> operations() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.chungtay").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .toList();
    }

    private static boolean creates(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> CREATES.contains(call.getTargetOwner().getSimpleName() + "." + call.getName()));
    }

    private static boolean saysSo(JavaMethod method) {
        Stream<APIResponse> one = method.tryGetAnnotationOfType(APIResponse.class).stream();
        Stream<APIResponse> several =
                method.tryGetAnnotationOfType(APIResponses.class).stream().flatMap(all -> Stream.of(all.value()));
        return Stream.concat(one, several)
                .anyMatch(answer -> answer.responseCode().equals("201"));
    }
}
