package vn.chungtay.project;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which service events a list shows. */
public class ServiceEventFilter implements QueryParameters {
    @RestQuery
    UUID project;

    @RestQuery
    UUID component;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Codes of the list SERVICE_TYPE, separated by commas", example = "NUTRITION")
    List<@Pattern(regexp = "[A-Z0-9_]{1,60}") String> service;

    @RestQuery
    @Parameter(description = "First day", example = "2023-01-01")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Last day", example = "2025-03-31")
    LocalDate to;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Rules that were met, separated by commas")
    List<EligibilityRule> eligibility;

    @RestQuery
    UUID beneficiary;

    @RestQuery
    UUID household;

    @RestQuery
    @Parameter(description = "true: only communes marked remote or region III on the day; false: only others")
    Boolean remote;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(description = "Unit where it happened, with everything below it", example = "75")
    String adminUnit;
}
