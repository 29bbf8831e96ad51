package vn.chungtay.project;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** One turn of a service. */
@Schema(name = "ServiceEvent")
record ServiceEventSummary(
        UUID id,
        String provinceCode,
        ProjectRef project,
        ComponentRef component,
        PersonRef person,
        HouseholdRef household,
        @Schema(examples = "NUTRITION") String service,
        LocalDate happenedOn,

        @Schema(description = "The rule that was met on that day; absent where none is demanded")
        EligibilityRule eligibility,

        @Schema(description = "Commune of today where it happened; absent for partner organisations")
        String communeCode,

        OrganisationRef provider,
        UUID activityId,
        String note,
        long version)
        implements Versioned {}
