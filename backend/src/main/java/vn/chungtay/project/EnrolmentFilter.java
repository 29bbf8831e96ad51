package vn.chungtay.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which enrolments a list shows. */
public class EnrolmentFilter implements QueryParameters {
    @RestQuery
    UUID project;

    @RestQuery
    UUID component;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Kinds, separated by commas")
    List<EnrolmentKind> kind;

    @RestQuery
    @Min(1990)
    @Max(2100)
    @Parameter(description = "Award year of scholarships", example = "2024")
    Integer awardYear;

    @RestQuery
    UUID beneficiary;

    @RestQuery
    UUID household;

    @RestQuery
    @Parameter(description = "A day on which they are on the list", example = "2025-03-21")
    LocalDate activeOn;

    @RestQuery
    @Parameter(description = "true: persons without an active permanency plan in the project")
    Boolean withoutPlan;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(description = "Unit where they live today, with everything below it", example = "75")
    String adminUnit;
}
