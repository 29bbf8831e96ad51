package vn.chungtay.codelist;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.Permission;
import vn.chungtay.shared.http.ReferenceAnswers;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.problem.Problem;

/** The lists that forms choose from: one request brings them all, and a browser may keep the answer. */
@Path("/api/v1/code-lists")
@Tag(name = "Code lists", description = "Danh mục dùng chung — lists that forms choose from")
class CodeListResource {
    private final CodeListDirectory directory;
    private final ReferenceAnswers answers;

    CodeListResource(CodeListDirectory directory, ReferenceAnswers answers) {
        this.directory = directory;
        this.answers = answers;
    }

    @GET
    @PermissionsAllowed(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listCodeLists",
            summary = "All code lists with their choices",
            description = "One answer holds them all: about 60 lists with 550 choices.")
    public RestResponse<Page<CodeList>> listCodeLists(@Context Request request) {
        List<CodeList> lists = directory.all();
        return answers.page(new Page<>(lists, new Page.Info(lists.size(), false, null, null)), request);
    }

    @GET
    @Path("/{list}")
    @PermissionsAllowed(Permission.REFERENCE_READ)
    @Operation(operationId = "getCodeList", summary = "One code list with its choices")
    public RestResponse<CodeList> getCodeList(
            @RestPath
                    @Pattern(regexp = "[A-Z_]{1,64}")
                    @Parameter(description = "Name of the list", example = "ETHNIC_GROUP")
                    String list,
            @Context Request request) {
        List<CodeListEntry> entries = directory.entries(list);
        if (entries.isEmpty()) {
            throw Problem.notFound().detail("Không có danh mục " + list + ".", "There is no code list " + list + ".");
        }
        return answers.one(new CodeList(list, entries), request);
    }
}
