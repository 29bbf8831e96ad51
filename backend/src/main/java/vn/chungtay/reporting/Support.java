package vn.chungtay.reporting;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Children in hardship: eligible, supported, not yet supported; and those whom hardship took out of school. */
@Schema(description = "Children in hardship and the support they received")
record Support(
        @Schema(examples = "2022-05-17") LocalDate asOf,
        @Schema(examples = "31") String adminUnit,
        Areas areas,

        @Schema(description = "Children under 16 in one of the 14 groups or marked HARDSHIP", examples = "176")
        long eligible,

        @Schema(
                description =
                        "Of them, with a service, money, a gift or an enrolment in the twelve months up to the day")
        long supported,

        long unsupported,

        @Schema(description = "Dropped out of school because of hardship, on that day; the target is 0", examples = "3")
        long droppedOutForHardship,

        long dropOutTarget,
        @Schema(description = "The list of the eligible") String eligibleLink,

        @Schema(description = "The list of those who dropped out because of hardship")
        String droppedOutLink) {}
