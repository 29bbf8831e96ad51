package vn.chungtay.project;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** Which programmes a list shows. */
public class ProgrammeFilter implements QueryParameters {
    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Part of the name or the code, with or without diacritics", example = "an sinh")
    String q;

    @RestQuery
    @Parameter(description = "Organisation that steers it")
    UUID organisation;

    @RestQuery
    @Parameter(description = "A day within its period", example = "2022-05-17")
    LocalDate runningOn;
}
