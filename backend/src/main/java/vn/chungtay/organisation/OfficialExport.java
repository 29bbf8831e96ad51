package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.shared.export.ExportRequest;
import vn.chungtay.shared.export.TableExport;

/** The list of people who act for organisations, as a file. */
@ApplicationScoped
class OfficialExport {
    private final OfficialQueries queries;
    private final TableExport<OfficialSummary> table;

    OfficialExport(OfficialQueries queries) {
        this.queries = queries;
        this.table = TableExport.<OfficialSummary>named("can-bo")
                .text("Họ và tên", OfficialSummary::fullName)
                .text("Học hàm, học vị", OfficialSummary::academicTitle)
                .text("Chức vụ", row -> posts(row, OfficialSummary.Post::title))
                .text("Cơ quan", row -> posts(row, post -> post.organisation().name()));
    }

    RestResponse<StreamingOutput> stream(OfficialFilter filter, ExportRequest request) {
        return table.stream(request, row -> queries.export(filter, request.sort(), row));
    }

    /** What is said of the posts of the day, in the order of the titles. */
    private static String posts(OfficialSummary person, Function<OfficialSummary.Post, String> said) {
        return person.posts().stream().map(said).distinct().collect(Collectors.joining("; "));
    }
}
