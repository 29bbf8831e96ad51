package vn.chungtay.search;

import java.util.Locale;
import vn.chungtay.shared.persistence.PaperCodes;
import vn.chungtay.shared.type.IdentityNumberFormat;
import vn.chungtay.shared.type.Texts;

/**
 * What the letters look like: a code, an identity number, or part of a name. Codes and numbers are looked up whole, so
 * that nobody finds people by typing digits.
 */
record SearchWords(String text) {
    /** One for paper, such as 75-2026-000123, or that of a project or organisation. */
    boolean isCode() {
        return PaperCodes.isWhole(code()) || text.matches("[A-Za-z]{1,6}-[0-9-]+");
    }

    /** The old number of 9 digits or today's of 12. */
    boolean isIdentityNumber() {
        return IdentityNumberFormat.isWhole(text);
    }

    boolean isName() {
        return text.chars().anyMatch(Character::isLetter);
    }

    String code() {
        return text.toUpperCase(Locale.ROOT);
    }

    /** For LIKE against a search key. */
    String anywhere() {
        return Texts.anywhere(text);
    }

    String beginning() {
        return Texts.literally(text) + "%";
    }
}
