package vn.chungtay.activity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.QueryParameters;

/** Which days the calendar shows. */
public class CalendarFilter implements QueryParameters {
    private static final int MOST_DAYS = 400;

    @RestQuery
    @NotNull
    @Parameter(description = "First day", required = true, example = "2025-06-01")
    LocalDate from;

    @RestQuery
    @NotNull
    @Parameter(description = "Last day, at most 400 days after the first", required = true, example = "2025-06-30")
    LocalDate to;

    @RestQuery
    @Parameter(description = "Activities of this campaign only")
    UUID campaign;

    void check() {
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw Problem.parameter(
                    "to",
                    "INVALID_PERIOD",
                    "Ngày cuối không trước ngày đầu và cách không quá 400 ngày",
                    "The last day is not before the first and at most 400 days after it");
        }
    }
}
