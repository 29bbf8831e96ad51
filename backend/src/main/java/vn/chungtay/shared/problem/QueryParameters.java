package vn.chungtay.shared.problem;

/** Marks a parameter object whose fields are query parameters, so that a fault in one is answered with its name. */
public interface QueryParameters {}
