package vn.chungtay.reporting;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People of the register by one property, as of a day. */
@Schema(description = "People of the register by one property, as of a day")
record PeopleFigures(
        @Schema(examples = "2025-03-21") LocalDate asOf,
        Areas areas,
        @Schema(examples = "75") String adminUnit,
        PeopleGrouping groupBy,
        List<FigureRow> rows,

        @Schema(description = "Distinct persons of all rows, which is less than their sum where groups overlap")
        FigureRow totals) {}
