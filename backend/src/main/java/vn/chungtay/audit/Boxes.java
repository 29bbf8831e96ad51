package vn.chungtay.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.shared.persistence.RowChange;
import vn.chungtay.shared.type.AesGcm;

/**
 * Values of a person's or a household's rows as events keep them: AES-256-GCM under the subject's own key. When the key
 * is destroyed, what they said is gone from every event, while the chain over the events stays what it was.
 */
final class Boxes {
    /** The property of a change that says whose key its values lie under. */
    static final String SUBJECT = "subject";

    /** The property that stands for a value. */
    static final String BOX = "box";

    /** The key alone says whose it is. */
    private static final byte[] UNBOUND = {};

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
            byte[] box = Base64.getDecoder().decode(value.path(BOX).asText());
            return mapper.readTree(new String(AesGcm.open(key, UNBOUND, box), StandardCharsets.UTF_8));
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
            return Base64.getEncoder()
                    .encodeToString(AesGcm.seal(key, UNBOUND, value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A value of the audit cannot be put away", impossible);
        }
    }
}
