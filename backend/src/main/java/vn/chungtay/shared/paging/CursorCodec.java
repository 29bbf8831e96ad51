package vn.chungtay.shared.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import vn.chungtay.shared.persistence.InstallationSecrets;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.AesGcm;
import vn.chungtay.shared.type.Secrets;

/**
 * Cursors are sealed with AES-GCM: a position holds names, which must not be readable in a URL, and a cursor that was
 * changed, or made for another list or another account, does not open.
 */
@ApplicationScoped
public class CursorCodec {
    private static final TypeReference<List<String>> POSITION = new TypeReference<>() {};

    private final InstallationSecrets secrets;
    private final ObjectMapper mapper;

    CursorCodec(InstallationSecrets secrets, ObjectMapper mapper) {
        this.secrets = secrets;
        this.mapper = mapper;
    }

    public String seal(List<String> position, String binding) {
        try {
            return Secrets.text(AesGcm.seal(key(), bytes(binding), mapper.writeValueAsBytes(position)));
        } catch (GeneralSecurityException | JsonProcessingException fault) {
            throw new IllegalStateException("A cursor cannot be sealed", fault);
        }
    }

    /** @throws Problem 400 when the cursor is not one of ours, or not of this list, sort, filter and account */
    public List<String> open(String cursor, String binding, int size) {
        try {
            byte[] opened =
                    AesGcm.open(key(), bytes(binding), Base64.getUrlDecoder().decode(cursor));
            List<String> position = mapper.readValue(opened, POSITION);
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

    private byte[] key() {
        return secrets.key("cursor");
    }

    private static byte[] bytes(String binding) {
        return binding.getBytes(StandardCharsets.UTF_8);
    }
}
