package vn.chungtay.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One stop of a visit. */
@Schema(description = "One stop of a visit.")
public record StopRequest(
        @Schema(description = "Kept when an activity is replaced; chosen by the server when absent")
        UUID id,

        @NotNull @Schema(examples = "2025-06-12") LocalDate visitedOn,

        @NotNull
        @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
        @Schema(description = "Unit as it was that day", examples = "194")
        String unitCode,

        @Pattern(regexp = "[0-9]{5}")
        @Schema(description = "Today's commune, where the unit of then leaves a choice", examples = "06712")
        String communeCode,

        @Size(max = 300) @Schema(description = "The place as written")
        String placeText,

        @Size(max = 300) @Schema(description = "Who receives the delegation locally", examples = "UBND phường Ka Long")
        String localContact,

        @Schema(description = "The same, when it is a registered organisation")
        UUID localContactOrganisationId) {

    static StopRequest of(ActivityStop stop) {
        return new StopRequest(
                stop.id(),
                stop.visitedOn(),
                stop.unit().code(),
                stop.communeCode(),
                stop.placeText(),
                stop.localContact(),
                stop.localContactOrganisationId());
    }
}
