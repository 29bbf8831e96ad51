package vn.chungtay.household;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** An assessment of a household's economy. */
public record AssessmentDetail(
        UUID id,
        LocalDate assessedOn,
        @Schema(examples = "Cán bộ công tác xã hội phường") String assessedBy,

        @Schema(description = "Đồng per person and month", examples = "1200000")
        Long incomePerPerson,

        @Schema(examples = "4") Integer deprivedIndicators,
        @Schema(examples = "Nhà tạm, một lao động chính") String summary,
        long version)
        implements Versioned {}
