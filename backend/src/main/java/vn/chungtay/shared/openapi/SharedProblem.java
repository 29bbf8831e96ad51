package vn.chungtay.shared.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problem answers that operations share, each written once as a component. */
enum SharedProblem {
    BAD_REQUEST("400", "Malformed, unknown or unparsable input; nothing was changed", "UNKNOWN_PARAMETER"),
    NOT_SIGNED_IN("401", "No live session and no good token", "NOT_SIGNED_IN"),
    FORBIDDEN("403", "The permission is missing", "FORBIDDEN"),
    NOT_FOUND("404", "Unknown, or outside the scope of the account", "NOT_FOUND"),
    CONFLICT("409", "State or uniqueness does not allow it; nothing was changed", "PERIOD_OVERLAP"),
    STALE("412", "Changed by somebody else; the ETag header has the current version", "STALE_VERSION"),
    TOO_LARGE("413", "The body is too large", "PAYLOAD_TOO_LARGE"),
    OTHER_KIND("415", "The body is of a kind that is not taken here", "UNSUPPORTED_MEDIA_TYPE"),
    UNPROCESSABLE("422", "A rule is broken; errors name the fields", "VALIDATION_FAILED"),
    VERSION_REQUIRED("428", "If-Match is missing", "VERSION_REQUIRED"),
    SLOW_DOWN("429", "Too many requests or attempts; Retry-After says when to try again", "RATE_LIMITED"),
    UNAVAILABLE("503", "Not available for the moment; Retry-After says when to try again", "UNAVAILABLE");

    static final String SCHEMA = "Problem";

    private static final String MEDIA_TYPE = "application/problem+json";

    private final String status;
    private final String description;
    private final String code;

    SharedProblem(String status, String description, String code) {
        this.status = status;
        this.description = description;
        this.code = code;
    }

    String component() {
        return "Problem" + status;
    }

    /** The problem that answers with this status, if one is shared. */
    static Optional<SharedProblem> of(String status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status.equals(status))
                .findFirst();
    }

    /** Gives an answer that an operation only names the content of this problem; what has another content keeps it. */
    void fill(APIResponse answer) {
        boolean named = answer.getContent() == null || answer.getContent().getMediaType(MEDIA_TYPE) != null;
        if (named && answer.getRef() == null) {
            answer.setContent(response().getContent());
        }
    }

    void addTo(Operation operation) {
        APIResponse written = operation.getResponses().getAPIResponse(status);
        if (written == null || written.getContent() == null) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(component()));
        }
    }

    APIResponse response() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "/api/v1/problem-types#" + code);
        example.put("title", description);
        example.put("status", Integer.parseInt(status));
        example.put("instance", "/api/v1/beneficiaries");
        example.put("code", code);
        example.put("requestId", "0b1f6c9e-8a53-4b59-9d54-0c8f3f6a2e11");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMA))
                                        .example(example)));
    }

    static Schema schema() {
        Schema fault = of(Schema.SchemaType.OBJECT, "One fault and where it lies")
                .addProperty("pointer", of(Schema.SchemaType.STRING, "JSON pointer into the request body"))
                .addProperty("parameter", of(Schema.SchemaType.STRING, "Name of the query or path parameter"))
                .addProperty("code", of(Schema.SchemaType.STRING, "Stable code of the fault"))
                .addProperty("message", of(Schema.SchemaType.STRING, "What is wrong, in the language of the request"));
        return of(Schema.SchemaType.OBJECT, "RFC 9457 problem details")
                .addProperty("type", of(Schema.SchemaType.STRING, "Where the problem is described"))
                .addProperty("title", of(Schema.SchemaType.STRING, "What went wrong, in the language of the request"))
                .addProperty("status", of(Schema.SchemaType.INTEGER, "The HTTP status"))
                .addProperty("detail", of(Schema.SchemaType.STRING, "What to do about it"))
                .addProperty("instance", of(Schema.SchemaType.STRING, "The path that was asked for"))
                .addProperty("code", of(Schema.SchemaType.STRING, "Stable code, see GET /api/v1/problem-types"))
                .addProperty("requestId", of(Schema.SchemaType.STRING, "Quote it when asking for help"))
                .addProperty(
                        "errors",
                        of(Schema.SchemaType.ARRAY, "Every fault that was found")
                                .items(fault))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema of(Schema.SchemaType type, String description) {
        return OASFactory.createSchema().type(List.of(type)).description(description);
    }
}
