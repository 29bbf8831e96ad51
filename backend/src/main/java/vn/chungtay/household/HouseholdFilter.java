package vn.chungtay.household;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.beneficiary.PovertyStatus;
import vn.chungtay.shared.problem.QueryParameters;

/** Which households a list shows. Dated filters look at one day, today unless {@code asOf} says otherwise. */
public class HouseholdFilter implements QueryParameters {
    @RestQuery
    @Size(max = 100)
    @Parameter(
            description =
                    "A code, words of a member's name, the last one perhaps begun only, or part of a hamlet or an address;"
                            + " with or without diacritics",
            example = "tran thi lan")
    String q;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(
            description = "Households in this province or commune; a former unit stands for today's communes on its"
                    + " territory",
            example = "26041")
    String adminUnit;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Poverty status on the day asOf")
    List<PovertyStatus> poverty;

    @RestQuery
    @Parameter(description = "Whether a member is below the law's age limit of a child")
    Boolean hasChildren;

    @RestQuery
    @Parameter(description = "Whether a member is in one of the 14 groups or marked HARDSHIP")
    Boolean hardship;

    @RestQuery
    @Parameter(description = "Whether an assessment was made on or before the day asOf")
    Boolean assessed;

    @RestQuery
    @Parameter(description = "Households enrolled in this project")
    UUID project;

    @RestQuery
    @Separator(",")
    List<HouseholdStatus> status;

    @RestQuery
    @Parameter(description = "The day that dated filters look at; today when absent", example = "2025-06-12")
    LocalDate asOf;
}
