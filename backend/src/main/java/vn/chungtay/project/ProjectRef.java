package vn.chungtay.project;

import java.util.UUID;

/** A project, shortly. */
public record ProjectRef(UUID id, String code, String name) {}
