package vn.chungtay.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which events a list shows. */
public class AuditEventFilter implements QueryParameters {
    @RestQuery
    @Parameter(description = "First day, in Viet Nam", example = "2026-11-01")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Last day, in Viet Nam", example = "2026-11-30")
    LocalDate to;

    @RestQuery
    @Size(max = 64)
    @Parameter(description = "User name of the account", example = "specialist.dongnai")
    String account;

    @RestQuery
    @Separator(",")
    @Parameter(description = "What was done, separated by commas")
    List<AuditAction> action;

    @RestQuery
    @Parameter(description = "How it ended")
    AuditOutcome outcome;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(description = "Province of the record, else of the account; 00 for neither", example = "75")
    String province;

    @RestQuery
    @Pattern(regexp = "[a-z-]{1,40}")
    @Parameter(description = "Collection of the record, as in paths", example = "beneficiaries")
    String resource;

    @RestQuery
    @Size(max = 64)
    @Parameter(description = "Id of the record", example = "0197e3a2-5f41-7c3e-9a1b-2f6d8c4e7b10")
    String record;
}
