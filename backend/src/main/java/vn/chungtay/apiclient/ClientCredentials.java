package vn.chungtay.apiclient;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.chungtay.shared.type.Texts;

/** What a system sends to prove who it is: by HTTP Basic, or in the form, and never both (RFC 6749, 2.3.1). */
record ClientCredentials(String clientId, String secret) {
    private static final String BASIC = "Basic ";

    ClientCredentials {
        // none was ever given out with them, and the database takes none
        if (Texts.hasControlCharacters(clientId) || Texts.hasControlCharacters(secret)) {
            throw TokenRefusal.invalidClient();
        }
    }

    static ClientCredentials of(String authorization, MultivaluedMap<String, String> form) {
        boolean basic = authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length());
        String id = form.getFirst("client_id");
        String secret = form.getFirst("client_secret");
        if (!basic) {
            if (id == null || secret == null) {
                throw TokenRefusal.invalidClient();
            }
            return new ClientCredentials(id, secret);
        }
        ClientCredentials sent = decoded(authorization.substring(BASIC.length()).strip());
        if (secret != null || id != null && !id.equals(sent.clientId())) {
            throw TokenRefusal.invalidRequest("Credentials were sent twice");
        }
        return sent;
    }

    private static ClientCredentials decoded(String basic) {
        try {
            String[] parts = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2);
            return new ClientCredentials(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw TokenRefusal.invalidClient();
        }
    }

    @Override
    public String toString() {
        return "ClientCredentials";
    }
}
