package vn.chungtay.shared.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.spi.CDI;
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

    /** The language of the request that is being answered; Vietnamese outside of one. */
    public static Language current() {
        RoutingContext request =
                CDI.current().select(CurrentVertxRequest.class).get().getCurrent();
        String header = request == null ? null : request.request().getHeader("Accept-Language");
        if (header == null) {
            return VI;
        }
        try {
            return of(Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        } catch (IllegalArgumentException unreadable) {
            return VI;
        }
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
