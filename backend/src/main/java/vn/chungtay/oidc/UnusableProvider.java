package vn.chungtay.oidc;

/** The environment configures an identity provider in a way that cannot work; said in a sentence at the start. */
public final class UnusableProvider extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String vietnamese;

    private UnusableProvider(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
    }

    /** What is wrong with a variable, in both languages. */
    public static UnusableProvider because(String variable, String vietnamese, String english) {
        return new UnusableProvider(
                "Cấu hình " + variable + " chưa dùng được: " + vietnamese + " Xem docs/operations.md.",
                "The configuration " + variable + " cannot be used: " + english + " See docs/operations.md.");
    }

    public String vietnamese() {
        return vietnamese;
    }
}
