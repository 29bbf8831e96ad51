package vn.chungtay.shared.type;

import java.text.Normalizer;

/** Rules that hold for every text of the product, whoever sent it. */
public final class Texts {
    private Texts() {}

    /** NFC, so that "ế" typed in two ways is one letter for search, uniqueness and length; outer blanks removed. */
    public static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** A text as part of a pattern for LIKE: what would be wildcards there stand for themselves. */
    public static String literally(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }

    /** A pattern for LIKE that a text meets which holds this one anywhere. */
    public static String anywhere(String text) {
        return "%" + literally(text) + "%";
    }

    /** Control characters other than line breaks and tabs; unpaired surrogates, which PostgreSQL cannot store. */
    public static boolean hasControlCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t') {
                return true;
            }
            if (Character.isSurrogate(letter)) {
                if (!Character.isHighSurrogate(letter)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** A name safe to repeat in an answer: letters, digits and the like, shortened. */
    public static String printable(String text, int most) {
        String safe = text.replaceAll("[^\\p{L}\\p{N}_.\\-]", "?");
        return safe.length() <= most ? safe : safe.substring(0, most);
    }
}
