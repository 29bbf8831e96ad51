package vn.chungtay.activity;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;

/** Which conclusions a list shows. */
public class ConclusionFilter implements QueryParameters {
    @RestQuery
    @Parameter(description = "Where they stand")
    ConclusionStatus status;

    @RestQuery
    @Parameter(description = "Due on this day or later", example = "2025-04-01")
    LocalDate dueFrom;

    @RestQuery
    @Parameter(description = "Due on this day or earlier", example = "2025-12-31")
    LocalDate dueTo;

    @RestQuery
    @Parameter(description = "Of this meeting")
    UUID activity;

    @RestQuery
    @Parameter(description = "Of meetings of this project")
    UUID project;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(description = "Of meetings held in this unit", example = "75")
    String adminUnit;

    @RestQuery
    @Parameter(description = "To be done by this organisation")
    UUID owner;
}
