package vn.chungtay.shared.sealedfield;

/** The keys of the installation cannot be read, or are those of another one. */
public final class UnusableKeys extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableKeys(Throwable cause) {
        super(cause);
    }
}
