package vn.chungtay.shared.type;

import java.util.regex.Pattern;

/** What an identity number looks like, whoever reads or looks for one. */
public final class IdentityNumberFormat {
    /** The identity card's nine digits of old, or today's twelve (Law on Identification 26/2023/QH15, article 12). */
    public static final String REGEX = "[0-9]{9}|[0-9]{12}";

    private static final Pattern WHOLE = Pattern.compile(REGEX);

    private IdentityNumberFormat() {}

    /** Whether somebody has typed a number to its end. */
    public static boolean isWhole(String typed) {
        return WHOLE.matcher(typed).matches();
    }
}
