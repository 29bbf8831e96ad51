package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disability certificate (Law on Persons with Disabilities 2010, Art. 3): several types, one level. */
public record DisabilityRequest(
        @Schema(description = "Chosen by a client that works offline. PUT ignores it")
        UUID id,

        @NotEmpty @Size(max = 6) @Schema(examples = "[\"MOBILITY\", \"INTELLECTUAL\"]")
        List<Type> types,

        @NotNull Level level,

        @Size(max = 100) @Schema(examples = "KT-26041-0012") String certificateNumber,

        @Schema(description = "Not after today", examples = "2023-03-15")
        LocalDate issuedOn,

        @Size(max = 300) @Schema(examples = "UBND phường Long Bình")
        String issuedBy,

        @NotNull @Schema(description = "First day; not after today", examples = "2023-03-15")
        LocalDate validFrom,

        @Schema(description = "First day no longer valid, such as the day of a new determination")
        LocalDate validTo) {

    /** Kinds of disability; several may come together. */
    @Schema(name = "DisabilityType")
    public enum Type {
        MOBILITY,
        HEARING_SPEECH,
        VISION,
        NEURO_PSYCHIATRIC,
        INTELLECTUAL,
        OTHER
    }

    /** How severe the disability is; must be determined again at the age of 6 unless exceptionally severe. */
    @Schema(name = "DisabilityLevel")
    public enum Level {
        EXCEPTIONALLY_SEVERE,
        SEVERE,
        MILD
    }
}
