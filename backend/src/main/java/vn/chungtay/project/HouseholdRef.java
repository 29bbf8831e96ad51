package vn.chungtay.project;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household in a list of a project. Partner organisations see the code and never a name. */
record HouseholdRef(
        UUID id,
        String code,

        @Schema(description = "Head of the household; absent for partner organisations")
        String headName,

        String communeCode) {}
