package vn.chungtay.oidc;

/** The provider does not answer, or answers what cannot be understood. */
final class ProviderSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what happened, without anything of a person: it stands in the log */
    ProviderSilent(String what) {
        super(what, null, false, false);
    }
}
