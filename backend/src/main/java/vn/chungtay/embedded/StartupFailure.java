package vn.chungtay.embedded;

/**
 * The product cannot start, for a reason that the person who started it can put right. The launcher prints the two
 * sentences, without a stack trace, and ends with a non-zero exit code.
 */
public final class StartupFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String vietnamese;
    private final String english;

    /**
     * @param vietnamese what is wrong and what to do, one sentence in Vietnamese
     * @param english the same in English
     */
    public StartupFailure(String vietnamese, String english) {
        this(vietnamese, english, null);
    }

    /** The same, with the technical cause for whoever debugs. */
    public StartupFailure(String vietnamese, String english, Throwable cause) {
        super(english, cause);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** What is wrong and what to do, in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** What is wrong and what to do, in English. */
    public String english() {
        return english;
    }
}
