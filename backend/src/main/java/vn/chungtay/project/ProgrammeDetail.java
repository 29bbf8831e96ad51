package vn.chungtay.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chungtay.shared.http.Versioned;

/** A programme with what belongs to it: projects and campaigns. */
record ProgrammeDetail(
        UUID id,
        String provinceCode,
        String code,
        String name,
        OrganisationRef organisation,
        LocalDate periodFrom,
        LocalDate periodTo,
        String legalBasis,
        List<ProjectRef> projects,
        List<ProjectRef> campaigns,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
