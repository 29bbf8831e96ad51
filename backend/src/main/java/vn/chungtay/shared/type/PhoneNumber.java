package vn.chungtay.shared.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number as Viet Nam writes it: mobile (10 digits from 03, 05, 07, 08, 09), landline (11 digits from 02),
 * service numbers (1800…, 1900…), short codes (111, 113, 114, 115) and foreign numbers that begin with a plus.
 *
 * @param value E.164 for subscriber numbers ({@code +842513834493}), the digits as dialled for short codes
 * @param extension digits dialled inside the organisation, or null
 */
public record PhoneNumber(String value, String extension) {
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 .()\\-]{2,40}");
    private static final Pattern WITH_EXTENSION = Pattern.compile("(.+)-\\s*([0-9]{1,6})");
    private static final Pattern NATIONAL = Pattern.compile("0(?:2[0-9]{9}|[35789][0-9]{8})");
    private static final Pattern DIALLED_AS_IS = Pattern.compile("11[0-9]|1[89]00(?:[0-9]{4}|[0-9]{6})");
    private static final Pattern FOREIGN = Pattern.compile("\\+[1-9][0-9]{7,14}");

    /** Reads a number in any usual way of writing: {@code 02513.834.493-141}, {@code +84 912 345 678}, {@code 111}. */
    public static Optional<PhoneNumber> parse(String written) {
        String text = written.strip();
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher parts = WITH_EXTENSION.matcher(text);
        return canonical(text)
                .map(number -> new PhoneNumber(number, null))
                .or(() -> parts.matches()
                        ? canonical(parts.group(1)).map(number -> new PhoneNumber(number, parts.group(2)))
                        : Optional.empty());
    }

    private static Optional<String> canonical(String written) {
        String digits = written.replaceAll("[^+0-9]", "");
        if (digits.startsWith("+84") || (digits.startsWith("84") && digits.length() >= 11)) {
            digits = "0" + digits.substring(digits.startsWith("+") ? 3 : 2);
        }
        if (NATIONAL.matcher(digits).matches()) {
            return Optional.of("+84" + digits.substring(1));
        }
        boolean valid = DIALLED_AS_IS.matcher(digits).matches()
                || FOREIGN.matcher(digits).matches();
        return valid ? Optional.of(digits) : Optional.empty();
    }

    /** The number in groups, as it is printed: {@code 02513.834.493-141}, {@code 0912.345.678}, {@code 1800.1567}. */
    public String display() {
        String number = value;
        if (number.startsWith("+84")) {
            String national = "0" + number.substring(3);
            int head = national.length() - 6;
            number = national.substring(0, head) + "." + national.substring(head, head + 3) + "."
                    + national.substring(head + 3);
        } else if (number.startsWith("1800") || number.startsWith("1900")) {
            number = number.substring(0, 4) + "." + number.substring(4);
        }
        return extension == null ? number : number + "-" + extension;
    }
}
