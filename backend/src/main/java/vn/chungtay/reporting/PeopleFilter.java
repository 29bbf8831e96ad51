package vn.chungtay.reporting;

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

/**
 * Which people a figure counts. The filters are those of the list of people, by the same names; a record counts when it
 * is not closed on that day and the person was born by then.
 */
public class PeopleFilter implements QueryParameters {
    @RestQuery
    @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
    @Parameter(
            description =
                    "Province, commune, or a former unit. With areas=TODAY a former unit stands for today's communes"
                            + " on its territory; with AS_THEN it is the unit of that day",
            example = "75")
    String adminUnit;

    @RestQuery
    @Parameter(description = "The day the figure is of; today when absent", example = "2025-03-21")
    LocalDate asOf;

    @RestQuery
    @Parameter(description = "circumstance when absent", example = "circumstance")
    PeopleGrouping groupBy;

    @RestQuery
    @Parameter(description = "TODAY when absent", example = "TODAY")
    Areas areas;

    @RestQuery
    @Separator(",")
    @Parameter(
            description = "Groups or sub-groups of the list CIRCUMSTANCE, separated by commas",
            example = "TE01,TE03")
    List<String> circumstance;

    @RestQuery
    @Parameter(description = "true: in any of the 14 groups or marked HARDSHIP; false: in none")
    Boolean hardship;

    @RestQuery
    @Parameter(
            description =
                    "true: ages 3 to 15, and groupBy=ageBand answers the bands of school: 3-5, 6 (who enters), 6-10,"
                            + " 11-14 and 15")
    Boolean schoolAge;

    @RestQuery
    @Min(0)
    @Max(150)
    @Parameter(description = "Completed years on the day asOf, at least")
    Integer ageFrom;

    @RestQuery
    @Min(0)
    @Max(150)
    @Parameter(description = "Completed years on the day asOf, at most", example = "15")
    Integer ageTo;

    @RestQuery
    @Pattern(regexp = "(MALE|FEMALE|UNKNOWN)")
    String sex;

    @RestQuery
    @Parameter(description = "One code of the list ETHNIC_GROUP", example = "08")
    String ethnicGroup;

    @RestQuery
    @Pattern(regexp = "(ATTENDING|DROPPED_OUT|NEVER|COMPLETED)")
    String schoolStatus;

    @RestQuery
    @Pattern(regexp = "(POOR|NEAR_POOR|NOT_POOR)")
    @Parameter(description = "Status of the person's household on that day")
    String poverty;

    @RestQuery
    @Parameter(description = "Residents of this facility on that day")
    UUID facility;

    @RestQuery
    @Parameter(description = "People enrolled in this project on that day, alone or with their household")
    UUID project;

    PeopleGrouping grouping() {
        return groupBy == null ? PeopleGrouping.circumstance : groupBy;
    }

    Areas grouped() {
        return areas == null ? Areas.TODAY : areas;
    }

    boolean ofSchoolAge() {
        return Boolean.TRUE.equals(schoolAge);
    }

    /** The lower bound of age, the school's one included. */
    Integer youngest() {
        return ofSchoolAge() ? Integer.valueOf(Math.max(AgeBand.SCHOOL_FROM, ageFrom == null ? 0 : ageFrom)) : ageFrom;
    }

    /** The upper bound of age, the school's one included. */
    Integer oldest() {
        return ofSchoolAge() ? Integer.valueOf(Math.min(AgeBand.SCHOOL_TO, ageTo == null ? 150 : ageTo)) : ageTo;
    }
}
