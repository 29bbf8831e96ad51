package vn.chungtay.beneficiary;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.QueryParameters;
import vn.chungtay.shared.type.IdentityNumberFormat;

/** What is known of a person while the form is being filled in. */
public class DuplicateFilter implements QueryParameters {
    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Name as typed so far, with or without diacritics", example = "nguyen thi bich ngoc")
    String fullName;

    @RestQuery
    @Parameter(example = "2015-09-02")
    LocalDate birthDate;

    @RestQuery
    @Pattern(regexp = IdentityNumberFormat.REGEX)
    String identityNumber;

    @RestQuery
    @Parameter(description = "The record being edited, which is no duplicate of itself")
    UUID except;
}
