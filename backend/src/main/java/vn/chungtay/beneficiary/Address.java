package vn.chungtay.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.adminunit.UnitResolution;

/** Where somebody lives: the unit and words as written, and the commune of today. */
public record Address(
        @Schema(description = "Code of the unit as written", examples = "26041")
        String unitCode,

        @Schema(description = "Name of the unit as written", examples = "Phường Long Bình")
        String unitName,

        @Schema(description = "A day on which the code stood for this unit; absent while it is in force")
        LocalDate unitDate,

        @Schema(description = "Commune of today; absent while nobody has said which part of a divided unit it is")
        String communeCode,

        String communeName,

        @Schema(examples = "Ấp 3") String hamlet,

        @Schema(examples = "Nhà số 12, gần chợ") String text,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Communes of today to choose from, while the address is unresolved")
        List<Choice> candidates) {

    /** A commune of today that holds a part of the written unit. */
    @Schema(name = "CommuneChoice")
    public record Choice(@Schema(examples = "26041") String code, String name) {}

    /** Puts names to what a row keeps. */
    public static Address of(
            AdminUnitDirectory units, LocalDate today, int writtenUnitId, String commune, String hamlet, String text) {
        AdminUnit written = units.find(writtenUnitId).orElseThrow();
        return new Address(
                written.code(),
                written.fullName(),
                unitDate(written, today),
                commune,
                commune == null
                        ? null
                        : units.find(commune, today).map(AdminUnit::fullName).orElse(null),
                hamlet,
                text,
                commune != null
                        ? List.of()
                        : units.resolve(writtenUnitId).map(UnitResolution::candidates).orElse(List.of()).stream()
                                .map(unit -> new Choice(unit.code(), unit.fullName()))
                                .toList());
    }

    /** The day to send with the code so that it is understood again. */
    public static LocalDate unitDate(AdminUnit written, LocalDate today) {
        return written.isInForceOn(today) ? null : written.validTo().minusDays(1);
    }
}
