package vn.chungtay.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;

/** JSON that was taken in as such and turns out, when it is put to use, not to be what the contract says. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JsonProcessingException fault;

    public Unreadable(JsonProcessingException fault) {
        super(fault.getClass().getSimpleName(), null, false, false);
        this.fault = fault;
    }

    JsonProcessingException fault() {
        return fault;
    }
}
