package vn.chungtay.beneficiary;

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

/** Which needs and wishes a list shows. */
public class NeedFilter implements QueryParameters {
    @RestQuery
    @Separator(",")
    List<NeedRequest.Kind> kind;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Codes of the list NEED_CATEGORY, separated by commas", example = "EDUCATION")
    List<String> category;

    @RestQuery
    @Separator(",")
    List<NeedRequest.Speaker> speaker;

    @RestQuery
    @Separator(",")
    List<NeedRequest.Status> status;

    @RestQuery
    LocalDate heardFrom;

    @RestQuery
    LocalDate heardTo;

    @RestQuery
    @Min(0)
    @Max(150)
    @Parameter(description = "Completed years on the day it was heard, at least", example = "7")
    Integer ageFrom;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(description = "Where the person lives now", example = "75")
    String adminUnit;

    @RestQuery
    @Parameter(description = "Heard at this visit or meeting")
    UUID activity;

    @RestQuery
    @Parameter(description = "Of this person")
    UUID beneficiary;
}
