package vn.chungtay.shared.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue that the {@code type} of every problem points to. */
@Path("/api/v1/problem-types")
@Tag(name = "Problems", description = "Các loại lỗi API trả về — the problems the API answers with")
class ProblemTypesResource {
    /** One way a request can fail. */
    record ProblemType(String code, int status, String titleVi, String titleEn) {}

    private static final List<ProblemType> ALL = Arrays.stream(ProblemCode.values())
            .map(code -> new ProblemType(code.name(), code.status(), code.title(Language.VI), code.title(Language.EN)))
            .toList();

    @GET
    @PermitAll
    @Operation(operationId = "listProblemTypes", summary = "Every problem code with its status and titles")
    public RestResponse<List<ProblemType>> listProblemTypes() {
        return RestResponse.ResponseBuilder.ok(ALL)
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
