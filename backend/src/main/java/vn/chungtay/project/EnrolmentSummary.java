package vn.chungtay.project;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** A person or household on a list; exactly one of the two is there. */
@Schema(name = "Enrolment")
record EnrolmentSummary(
        UUID id,
        String provinceCode,
        ProjectRef project,
        ComponentRef component,
        EnrolmentKind kind,
        PersonRef person,
        HouseholdRef household,
        @Schema(examples = "Học bổng tiếp sức đến trường") String scheme,
        Integer awardYear,
        LocalDate validFrom,

        @Schema(description = "First day no longer on the list")
        LocalDate validTo,

        String endReason,
        String note,
        long version)
        implements Versioned {}
