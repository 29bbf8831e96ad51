package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stop with the unit of then and, where known, the commune of today. */
@Schema(description = "A stop with the unit of then and, where known, the commune of today.")
public record ActivityStop(
        UUID id,

        @Schema(examples = "1") int position,

        LocalDate visitedOn,

        UnitReference unit,

        @Schema(description = "Commune of today; absent while it is not known", examples = "06712")
        String communeCode,

        @Schema(examples = "Phường Móng Cái 1") String communeName,

        String placeText,

        String localContact,

        UUID localContactOrganisationId,

        String localContactOrganisationName) {}
