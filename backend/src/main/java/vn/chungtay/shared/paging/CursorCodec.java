package vn.chungtay.shared.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.chungtay.shared.persistence.InstallationSecrets;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Cursors are sealed with AES-GCM: a position holds names, which must not be readable in a URL, and a cursor that was
 * changed, or made for another list or another account, does not open.
 */
@ApplicationScoped
public class CursorCodec {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final TypeReference<List<String>> POSITION = new TypeReference<>() {};

    private final InstallationSecrets secrets;
    private final ObjectMapper mapper;
    private final SecureRandom random = new SecureRandom();

    CursorCodec(InstallationSecrets secrets, ObjectMapper mapper) {
        this.secrets = secrets;
        this.mapper = mapper;
    }

    public String seal(List<String> position, String binding) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, binding).doFinal(mapper.writeValueAsBytes(position));
            byte[] cursor = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
        } catch (GeneralSecurityException | JsonProcessingException fault) {
            throw new IllegalStateException("A cursor cannot be sealed", fault);
        }
    }

    /** @throws Problem 400 when the cursor is not one of ours, or not of this list, sort, filter and account */
    public List<String> open(String cursor, String binding, int size) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            byte[] sealed = new byte[bytes.remaining()];
            bytes.get(sealed);
            List<String> position =
                    mapper.readValue(cipher(Cipher.DECRYPT_MODE, nonce, binding).doFinal(sealed), POSITION);
            if (position.size() == size) {
                return position;
            }
        } catch (GeneralSecurityException | java.io.IOException | RuntimeException refused) {
            // whatever is wrong with it, the answer is the same
        }
        throw Problem.of(ProblemCode.INVALID_CURSOR)
                .atParameter(
                        "cursor",
                        "INVALID_CURSOR",
                        "Hãy tải lại danh sách từ đầu",
                        "Load the list again from its start");
    }

    private Cipher cipher(int mode, byte[] nonce, String binding) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secrets.key("cursor"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(binding.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
