package vn.chungtay.codelist;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number of a legal text, for the days it applies to. */
@Schema(description = "A dated number of a legal text")
public record ParameterValue(
        @Schema(examples = "ASSISTANCE_STANDARD_LEVEL") String name,

        @Schema(description = "Case within the parameter, such as RURAL; empty when there is only one", examples = "")
        String variant,

        @Schema(description = "VN, or the code of a province that set its own value", examples = "VN")
        String scopeCode,

        @Schema(examples = "500000") BigDecimal value,

        @Schema(description = "What the number counts", examples = "VND_PER_MONTH")
        String unit,

        @Schema(examples = "Nghị định 76/2024/NĐ-CP, Điều 1")
        String legalBasis,

        @Schema(description = "Whether number and date were checked against a published source")
        boolean verified,

        @Schema(description = "First day it applies", examples = "2024-07-01")
        LocalDate validFrom,

        @Schema(description = "First day it no longer applies; absent while no end is known", examples = "2027-01-01")
        LocalDate validTo) {}
