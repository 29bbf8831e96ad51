package vn.chungtay.shared.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of a request: Vietnamese unless the reader prefers English. */
public enum Language {
    VI,
    EN;

    public String choose(String vietnamese, String english) {
        return this == EN ? english : vietnamese;
    }

    /** Reads the first language of {@code Accept-Language} that the product speaks. */
    public static Language of(HttpHeaders headers) {
        return headers == null ? VI : of(headers.getAcceptableLanguages());
    }

    static Language of(List<Locale> preferences) {
        for (Locale locale : preferences) {
            if ("vi".equals(locale.getLanguage())) {
                return VI;
            }
            if ("en".equals(locale.getLanguage())) {
                return EN;
            }
        }
        return VI;
    }
}
