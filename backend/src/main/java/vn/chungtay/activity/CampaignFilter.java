package vn.chungtay.activity;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which campaigns a list shows. */
public class CampaignFilter implements QueryParameters {
    @RestQuery
    @Separator(",")
    @Parameter(description = "Kinds, separated by commas")
    List<CampaignKind> kind;

    @RestQuery
    @Parameter(description = "Of this year", example = "2022")
    Integer year;

    @RestQuery
    @Parameter(description = "Of this programme")
    UUID programme;

    @RestQuery
    @Parameter(description = "Report due on this day or later", example = "2022-07-01")
    LocalDate reportDueFrom;

    @RestQuery
    @Parameter(description = "Report due on this day or earlier", example = "2022-07-31")
    LocalDate reportDueTo;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Part of code, name or theme, with or without diacritics", example = "tháng hành động")
    String q;
}
