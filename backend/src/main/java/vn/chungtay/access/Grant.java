package vn.chungtay.access;

import java.util.UUID;

/** What membership of a group gives: a role and what it is held to. */
record Grant(Role role, String provinceCode, String communeCode, UUID organisationId, boolean maySeeRestricted) {}
