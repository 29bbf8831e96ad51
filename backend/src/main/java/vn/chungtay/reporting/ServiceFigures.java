package vn.chungtay.reporting;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Services of a period by type. */
@Schema(description = "Services of a period by type")
record ServiceFigures(LocalDate from, LocalDate to, List<Line> rows, Line totals) {

    /** Turns and the persons behind them are two units. */
    @Schema(name = "ServiceFigureRow")
    record Line(
            @Schema(examples = "CAREER_ORIENTATION") String key,
            @Schema(examples = "Định hướng nghề nghiệp") String name,
            @Schema(examples = "Career orientation") String nameEn,

            @Schema(description = "Turns (lượt)", examples = "2")
            long turns,

            @Schema(description = "Distinct persons", examples = "2")
            long persons) {}
}
