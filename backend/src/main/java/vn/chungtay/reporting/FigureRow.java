package vn.chungtay.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a figure about people. */
@Schema(description = "One line of a figure about people")
record FigureRow(
        @Schema(
                description = "Code of the group; UNKNOWN or UNRESOLVED where the register does not say",
                examples = "TE01")
        String key,

        @Schema(examples = "Trẻ em mồ côi cả cha và mẹ") String name,

        @Schema(examples = "Child orphaned of both parents") String nameEn,

        @Schema(description = "Distinct persons", examples = "74")
        long persons,

        @Schema(description = "Memberships in circumstances; one person may hold several", examples = "81")
        long memberships,

        @Schema(
                description =
                        "The list that explains the number; absent where the reader may not cut the list that far",
                examples = "/api/v1/beneficiaries?asOf=2025-03-21&open=true&adminUnit=75&circumstance=TE01")
        String link) {}
