package vn.chungtay.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One turn (lượt) of a service on one day. */
record CreateServiceEventRequest(
        UUID id,

        @Schema(description = "The component that serves; absent for a service outside of projects")
        UUID componentId,

        @Schema(description = "Who was served; a person, a household, or both")
        UUID beneficiaryId,

        UUID householdId,

        @NotBlank @Size(max = 60) @Schema(description = "Code of the list SERVICE_TYPE", examples = "NUTRITION")
        String service,

        @NotNull @Schema(description = "Not later than today", examples = "2024-05-15")
        LocalDate happenedOn,

        @Pattern(regexp = "[0-9]{5}")
        @Schema(
                description = "Commune of today where it happened; where the person lived that day when absent",
                examples = "26122")
        String communeCode,

        @Schema(description = "Organisation that served") UUID providerId,

        @Schema(description = "Activity at which it happened")
        UUID activityId,

        @Size(max = 2000) String note) {}
