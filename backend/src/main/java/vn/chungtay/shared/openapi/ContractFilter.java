package vn.chungtay.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to the generated contract what every operation shares, so that no resource repeats it: the session cookie, the
 * problem answers with an example each, and a stable order of paths.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String COOKIE = "session";

    /** Problem responses by name: status and what they mean. */
    private enum Shared {
        BAD_REQUEST("400", "Malformed, unknown or unparsable input; nothing was changed", "UNKNOWN_PARAMETER"),
        NOT_SIGNED_IN("401", "No live session", "NOT_SIGNED_IN"),
        FORBIDDEN("403", "The permission is missing", "FORBIDDEN"),
        NOT_FOUND("404", "Unknown, or outside the scope of the account", "NOT_FOUND"),
        CONFLICT("409", "State or uniqueness does not allow it; nothing was changed", "PERIOD_OVERLAP"),
        STALE("412", "Changed by somebody else; the ETag header has the current version", "STALE_VERSION"),
        UNPROCESSABLE("422", "A rule is broken; errors name the fields", "VALIDATION_FAILED"),
        VERSION_REQUIRED("428", "If-Match is missing", "VERSION_REQUIRED"),
        SLOW_DOWN("429", "Too many attempts; Retry-After says when to try again", "TOO_MANY_ATTEMPTS");

        private final String status;
        private final String description;
        private final String code;

        Shared(String status, String description, String code) {
            this.status = status;
            this.description = description;
            this.code = code;
        }

        String component() {
            return "Problem" + status;
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        contract.getComponents().addSchema(PROBLEM, problemSchema());
        for (Shared shared : Shared.values()) {
            contract.getComponents().addResponse(shared.component(), response(shared));
        }
        contract.getComponents()
                .addSecurityScheme(
                        COOKIE,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("chungtay_session")
                                .description("Set by POST /api/v1/session"));
        if (contract.getPaths() == null) {
            return;
        }
        Map<String, PathItem> ordered = new TreeMap<>(contract.getPaths().getPathItems());
        ordered.forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> complete(operation, method, path)));
        contract.getPaths().setPathItems(new java.util.LinkedHashMap<>(ordered));
    }

    private static void complete(Operation operation, PathItem.HttpMethod method, String path) {
        boolean open = Permissions.isOpen(operation);
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean replaces = method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH;
        add(operation, Shared.BAD_REQUEST);
        if (open) {
            operation.setSecurity(List.of());
        } else {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(COOKIE)));
            add(operation, Shared.NOT_SIGNED_IN);
            add(operation, Shared.FORBIDDEN);
        }
        if (path.contains("{")) {
            add(operation, Shared.NOT_FOUND);
        }
        if (writes) {
            add(operation, Shared.UNPROCESSABLE);
        }
        if (writes && !open) {
            add(operation, Shared.CONFLICT);
        }
        if (replaces) {
            add(operation, Shared.STALE);
            add(operation, Shared.VERSION_REQUIRED);
        }
        if (path.endsWith("/session") && writes) {
            add(operation, Shared.NOT_SIGNED_IN);
            add(operation, Shared.SLOW_DOWN);
        }
    }

    private static void add(Operation operation, Shared shared) {
        if (!operation.getResponses().hasAPIResponse(shared.status)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            shared.status, OASFactory.createAPIResponse().ref(shared.component()));
        }
    }

    private static APIResponse response(Shared shared) {
        Map<String, Object> example = new java.util.LinkedHashMap<>();
        example.put("type", "/api/v1/problem-types#" + shared.code);
        example.put("title", shared.description);
        example.put("status", Integer.parseInt(shared.status));
        example.put("instance", "/api/v1/beneficiaries");
        example.put("code", shared.code);
        example.put("requestId", "0b1f6c9e-8a53-4b59-9d54-0c8f3f6a2e11");
        return OASFactory.createAPIResponse()
                .description(shared.description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))
                                        .example(example)));
    }

    private static Schema problemSchema() {
        Schema fault = object().addProperty("pointer", text("JSON pointer into the request body"))
                .addProperty("parameter", text("Name of the query or path parameter"))
                .addProperty("code", text("Stable code of the fault"))
                .addProperty("message", text("What is wrong, in the language of the request"));
        return object().description("RFC 9457 problem details")
                .addProperty("type", text("Where the problem is described"))
                .addProperty("title", text("What went wrong, in the language of the request"))
                .addProperty("status", number())
                .addProperty("detail", text("What to do about it"))
                .addProperty("instance", text("The path that was asked for"))
                .addProperty("code", text("Stable code, see GET /api/v1/problem-types"))
                .addProperty("requestId", text("Quote it when asking for help"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(fault))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }

    private static Schema number() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER));
    }
}
