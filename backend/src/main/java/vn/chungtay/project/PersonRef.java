package vn.chungtay.project;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person in a list of a project. Partner organisations see the code and the year of birth, and never a name. */
record PersonRef(
        UUID id,
        @Schema(examples = "75-2026-000123") String code,

        @Schema(description = "Absent for partner organisations, and where the name is unknown")
        String fullName,

        String sex,

        @Schema(description = "Absent for partner organisations")
        LocalDate birthDate,

        @Schema(examples = "2015") Integer birthYear,

        @Schema(description = "Commune of today; absent for partner organisations")
        String communeCode) {}
