package vn.chungtay.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.adminunit.AdminUnitLevel;

/** An administrative unit in the state in which it was written. */
@Schema(description = "An administrative unit in the state in which it was written.")
public record UnitReference(
        @Schema(description = "Number of the state", examples = "1200194")
        int id,

        @Schema(examples = "194") String code,

        AdminUnitLevel level,

        @Schema(examples = "Thành phố Móng Cái") String fullName,

        @Schema(description = "Code of the province at that time", examples = "22")
        String provinceCode) {}
