package vn.chungtay.beneficiary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days in a facility: one exclusive category for totals, any number of flags. */
public record StayRequest(
        @Schema(description = "Chosen by a client that works offline. PUT ignores it")
        UUID id,

        @NotNull @Schema(description = "The facility") UUID organisationId,

        @NotNull @Schema(description = "The one category the resident counts in")
        Category category,

        @Size(max = 6) @Schema(description = "Everything else that is true of the resident", examples = "[\"ORPHAN\"]")
        List<Flag> flags,

        @NotNull AdmissionKind admissionKind,

        @Size(max = 100) @Schema(examples = "12/QĐ-TTCTXH") String decisionNumber,

        @NotNull @Schema(description = "Day of admission; not after today", examples = "2022-06-08")
        LocalDate validFrom,

        @Schema(description = "First day no longer there; then dischargeKind is needed")
        LocalDate validTo,

        DischargeKind dischargeKind) {

    /** What a resident counts as; the categories add up to the total. */
    @Schema(name = "ResidentCategory")
    public enum Category {
        CHILD,
        ELDERLY,
        DISABLED,
        MENTALLY_ILL,
        VOLUNTARY,
        EMERGENCY
    }

    /** What else is true of a resident; flags may add up to more than the total. */
    @Schema(name = "ResidentFlag")
    public enum Flag {
        ORPHAN,
        ABANDONED,
        DISABLED,
        MENTALLY_ILL,
        ELDERLY,
        HOMELESS
    }

    /** On what ground the person was admitted. */
    @Schema(name = "AdmissionKind")
    public enum AdmissionKind {
        LONG_TERM,
        EMERGENCY,
        VOLUNTARY,
        OTHER
    }

    /** Where the person went. */
    @Schema(name = "DischargeKind")
    public enum DischargeKind {
        REINTEGRATION,
        KINSHIP_CARE,
        FOSTER_CARE,
        ADOPTION,
        TRANSFER,
        INDEPENDENT_LIVING,
        LEFT,
        DIED
    }
}
