package vn.chungtay.project;

import java.util.UUID;

/** An organisation, by its name on the day that is asked about. */
public record OrganisationRef(UUID id, String name) {}
