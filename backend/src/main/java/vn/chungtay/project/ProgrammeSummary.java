package vn.chungtay.project;

import java.time.LocalDate;
import java.util.UUID;

/** A programme in a list. */
record ProgrammeSummary(
        UUID id,
        String provinceCode,
        String code,
        String name,
        OrganisationRef organisation,
        LocalDate periodFrom,
        LocalDate periodTo,
        int projects) {}
