package vn.chungtay.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.chungtay.shared.persistence.RowChange;

/**
 * Values of a person's or a household's rows as events keep them: AES-256-GCM under the subject's own key. When the key
 * is destroyed, what they said is gone from every event, while the chain over the events stays what it was.
 */
final class Boxes {
    /** The property of a change that says whose key its values lie under. */
    static final String SUBJECT = "subject";

    /** The property that stands for a value. */
    static final String BOX = "box";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Why and by whom a record was anonymised outlives it. */
    private static final String KEPT = "anonymisation";

    private Boxes() {}

    /** The person a row is about, or the household; null for rows about neither. */
    static UUID subjectOf(RowChange change) {
        String subject =
                switch (change.table()) {
                    case "beneficiary", "household" -> change.text("id");
                    case KEPT -> null;
                    default ->
                        change.text("beneficiaryId") != null
                                ? change.text("beneficiaryId")
                                : change.text("householdId");
                };
        return subject == null ? null : UUID.fromString(subject);
    }

    /** Puts every value of a change that can be read into a box. */
    static void close(ObjectNode told, UUID subject, byte[] key, ObjectMapper mapper) {
        told.put(SUBJECT, subject.toString());
        told.path("fields").forEach(pair -> {
            ArrayNode both = (ArrayNode) pair;
            for (int i = 0; i < both.size(); i++) {
                JsonNode value = both.get(i);
                if (!value.isNull() && !value.has(SealedValues.SEALED)) {
                    both.set(i, mapper.createObjectNode().put(BOX, seal(value.toString(), key)));
                }
            }
        });
    }

    /** A value as it was before it was put away; a value that no key opens any more stays the box it is. */
    static JsonNode open(JsonNode value, byte[] key, ObjectMapper mapper) {
        if (!value.has(BOX) || key == null) {
            return value;
        }
        try {
            ByteBuffer box =
                    ByteBuffer.wrap(Base64.getDecoder().decode(value.path(BOX).asText()));
            byte[] nonce = new byte[NONCE_BYTES];
            box.get(nonce);
            byte[] text = new byte[box.remaining()];
            box.get(text);
            return mapper.readTree(
                    new String(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(text), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | JsonProcessingException foreign) {
            return value;
        }
    }

    /** The keys that a statement answers as one JSON object, by subject. */
    static byte[] keyOf(JsonNode change, Map<String, String> keys) {
        String key = keys == null ? null : keys.get(change.path(SUBJECT).asText());
        return key == null ? null : Base64.getMimeDecoder().decode(key);
    }

    private static String seal(String value, byte[] key) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(value.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A value of the audit cannot be put away", impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
