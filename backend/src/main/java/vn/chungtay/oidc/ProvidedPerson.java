package vn.chungtay.oidc;

import java.util.List;

/**
 * Somebody for whom the provider vouches.
 *
 * @param issuer and subject: who it is, for ever; nothing else is
 * @param username as the person types it at the provider; may change, null when it does not say
 * @param displayName null when it does not say
 * @param email null when it does not say, or says that nobody has checked it
 * @param groups in which the person is
 */
public record ProvidedPerson(
        String issuer, String subject, String username, String displayName, String email, List<String> groups) {}
