package vn.chungtay.shared.http;

/** An answer whose version becomes its ETag. */
public interface Versioned {
    long version();
}
