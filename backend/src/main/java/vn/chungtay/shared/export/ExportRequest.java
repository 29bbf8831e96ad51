package vn.chungtay.shared.export;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** What every export understands beside the filters of its list: {@code format} and {@code sort}. */
public class ExportRequest implements QueryParameters {
    @RestQuery
    @DefaultValue("csv")
    @Pattern(regexp = "csv|xlsx")
    @Parameter(description = "csv (UTF-8 with byte order mark) or xlsx", example = "xlsx")
    String format;

    @RestQuery
    @Parameter(description = "Fields to sort by, as in the list")
    String sort;

    public String sort() {
        return sort;
    }

    boolean asWorkbook() {
        return "xlsx".equals(format);
    }
}
