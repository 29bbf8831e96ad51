package vn.chungtay.disbursement;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which payments a list shows. */
public class DisbursementFilter implements QueryParameters {
    @RestQuery
    UUID project;

    @RestQuery
    UUID component;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Methods, separated by commas")
    List<DisbursementMethod> method;

    @RestQuery
    DisbursementStatus status;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Codes of the list DISBURSEMENT_PURPOSE, separated by commas", example = "SCHOLARSHIP")
    List<@Pattern(regexp = "[A-Z0-9_]{1,60}") String> purpose;

    @RestQuery
    @Parameter(description = "First day of payment", example = "2025-01-01")
    LocalDate paidFrom;

    @RestQuery
    @Parameter(description = "Last day of payment", example = "2025-03-31")
    LocalDate paidTo;

    @RestQuery
    @Parameter(description = "Person, household or organisation that received")
    UUID recipient;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Kinds of recipient, separated by commas")
    List<RecipientKind> recipientKind;

    @RestQuery
    @Parameter(description = "Activity at which it was handed over")
    UUID activity;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(description = "Unit where the recipient lives, with everything below it", example = "26041")
    String adminUnit;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Part of the voucher number", example = "2025/01")
    String q;
}
