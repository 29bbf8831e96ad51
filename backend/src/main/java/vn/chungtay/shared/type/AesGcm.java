package vn.chungtay.shared.type;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-GCM under a key that the caller keeps: a nonce of its own before what is sealed. For what lies under keys of the
 * installation's own database; what must be sealed from the database itself goes to {@code FieldSealer}.
 */
public final class AesGcm {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private AesGcm() {}

    /** @param binding what has to be the same when it is opened; empty for nothing */
    public static byte[] seal(byte[] key, byte[] binding, byte[] readable) throws GeneralSecurityException {
        byte[] nonce = Secrets.bytes(NONCE_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, binding).doFinal(readable);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * What was sealed.
     *
     * @throws GeneralSecurityException when the key, the binding or what was sealed is another
     * @throws java.nio.BufferUnderflowException when it is too short to be anything
     */
    public static byte[] open(byte[] key, byte[] binding, byte[] sealed) throws GeneralSecurityException {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, binding).doFinal(rest);
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] binding) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(binding);
        return cipher;
    }
}
