package vn.chungtay.adminunit;

/** A unit that took over a former one, wholly or in part. */
public record Successor(AdminUnit unit, SuccessionPart part) {}
