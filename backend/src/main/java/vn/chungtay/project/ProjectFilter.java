package vn.chungtay.project;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which projects a list shows. */
public class ProjectFilter implements QueryParameters {
    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Part of the name or the code, with or without diacritics", example = "holt")
    String q;

    @RestQuery
    @Parameter(description = "The day of status, owner and money; today when absent", example = "2025-03-21")
    LocalDate asOf;

    @RestQuery
    @Separator(",")
    @Parameter(description = "States on that day, separated by commas")
    List<ProjectStatus> status;

    @RestQuery
    @Parameter(description = "Organisation that gives money at any time")
    UUID donor;

    @RestQuery
    @Parameter(description = "Organisation that owns the project on that day")
    UUID owner;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(description = "Province of today that it belongs to", example = "75")
    String province;

    @RestQuery
    @Parameter(description = "Programme it belongs to")
    UUID programme;

    @RestQuery
    @Parameter(description = "A day within the phase", example = "2025-03-21")
    LocalDate runningOn;
}
