package vn.chungtay.apiclient;

import java.time.Instant;

/** A key that signs tokens, known by its id in their header. */
record TokenKey(String kid, byte[] value, Instant madeAt) {
    @Override
    public String toString() {
        return "TokenKey " + kid;
    }
}
