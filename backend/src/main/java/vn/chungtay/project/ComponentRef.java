package vn.chungtay.project;

import java.util.UUID;

/** A component, shortly. */
public record ComponentRef(UUID id, String code, String name) {}
