package vn.chungtay.adminunit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One unit in a list. */
@Schema(description = "An administrative unit in one of its states")
public record AdminUnitSummary(
        @Schema(description = "Number of this state; addresses refer to it", examples = "3026368")
        int id,

        @Schema(description = "2 digits for a province, 3 for a district, 5 for a commune", examples = "26368")
        String code,

        @Schema(examples = "COMMUNE") AdminUnitLevel level,
        @Schema(examples = "WARD") AdminUnitKind kind,

        @Schema(examples = "Long Thành") String name,

        @Schema(examples = "Phường Long Thành") String fullName,

        @Schema(examples = "Long Thanh Ward") String nameEn,

        @Schema(description = "Another spelling in use, such as Hoà beside Hòa", examples = "Hoà Bình")
        String altName,

        @Schema(description = "Code of the province at that time", examples = "75")
        String provinceCode,

        @Schema(description = "District until 30/06/2025, province after", examples = "75")
        String parentCode,

        @Schema(description = "Code of the list REGION, for provinces", examples = "SOUTHEAST")
        String region,

        boolean urban,

        @Schema(description = "Degrees, WGS 84", examples = "10.78")
        BigDecimal latitude,

        @Schema(description = "Degrees, WGS 84", examples = "106.95")
        BigDecimal longitude,

        @Schema(
                description = "First day in force; 1976-07-02 stands for \"as far back as the list is applied\"",
                examples = "2026-04-30")
        LocalDate validFrom,

        @Schema(description = "First day no longer in force; absent while in force", examples = "2025-07-01")
        LocalDate validTo) {

    static AdminUnitSummary of(AdminUnit unit) {
        return new AdminUnitSummary(
                unit.id(),
                unit.code(),
                unit.level(),
                unit.kind(),
                unit.name(),
                unit.fullName(),
                unit.nameEn(),
                unit.altName(),
                unit.provinceCode(),
                unit.parentCode(),
                unit.region(),
                unit.urban(),
                unit.latitude(),
                unit.longitude(),
                unit.validFrom(),
                unit.validTo());
    }
}
