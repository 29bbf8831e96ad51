package vn.chungtay.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.util.Base64;
import vn.chungtay.shared.type.Secrets;
import vn.chungtay.shared.type.Texts;

/**
 * How passwords are kept: bcrypt of a digest. Bcrypt alone reads 72 bytes, which a Vietnamese sentence passes after some
 * forty letters; the digest lets every letter count. Hashes made before are still understood.
 */
final class PasswordHash {
    private static final String OF_DIGEST = "sha256:";

    /** Compared when there is no account, so that both answers take the same time. */
    static final String OF_NOBODY = of("nobody has this password");

    private PasswordHash() {}

    static String of(String password) {
        return OF_DIGEST + BcryptUtil.bcryptHash(digest(password));
    }

    static boolean matches(String password, String hash) {
        return hash.startsWith(OF_DIGEST)
                ? BcryptUtil.matches(digest(password), hash.substring(OF_DIGEST.length()))
                : BcryptUtil.matches(password, hash);
    }

    /** One sentence typed on two keyboards is one password. */
    private static String digest(String password) {
        String sentence = Texts.clean(password);
        return Base64.getEncoder().encodeToString(Secrets.hash(sentence));
    }
}
