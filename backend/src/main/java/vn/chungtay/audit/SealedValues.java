package vn.chungtay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.chungtay.shared.persistence.InstallationSecrets;

/**
 * What the audit must not learn: identity numbers, bank accounts, case notes, restricted circumstances, secrets and the
 * words of a search. In their place stands a digest by a key of the installation, which shows that a value changed, or
 * that the same was meant twice, and nothing else.
 */
@ApplicationScoped
class SealedValues {
    private static final String PURPOSE = "audit-values";
    private static final int SHOWN_BYTES = 12;

    /** How the database writes bytes: keys, digests, pictures. None of them is anything to read. */
    private static final String BYTES = "\\x";

    /** The property that stands for a value in an event's detail. */
    static final String SEALED = "sealed";

    /** Sealed wherever they stand. */
    private static final Set<String> COLUMNS = Set.of(
            "identityNumber",
            "bankAccount",
            "bankAccountNumber",
            "accountNumber",
            "healthNote",
            "livingNote",
            "eligibilityReason");

    /** Notes about a case, by table. */
    private static final Map<String, Set<String>> NOTES = Map.of(
            "beneficiary_confidential", Set.of("note"),
            "circumstance", Set.of("note"),
            "household_note", Set.of("note"),
            "household_assessment", Set.of("summary"),
            "service_event", Set.of("note"),
            "permanency_plan", Set.of("summary", "note"),
            "rights_request",
                    Set.of("subjectName", "requesterName", "requesterContact", "content", "answer", "outcome"));

    /** Kept by the table's whole row when the row is marked as restricted. */
    private static final Set<String> ALWAYS_SHOWN = Set.of("id", "provinceCode", "beneficiaryId", "restricted");

    private final InstallationSecrets secrets;

    SealedValues(InstallationSecrets secrets) {
        this.secrets = secrets;
    }

    /** The value of a column as the audit keeps it; secrets of accounts leave no trace but that they changed. */
    JsonNode value(String table, boolean restrictedRow, String column, JsonNode value) {
        if (value == null || value.isNull()) {
            return JsonNodeFactory.instance.nullNode();
        }
        boolean secret = column.toLowerCase(Locale.ROOT).matches(".*(password|secret|token).*hash|.*secret.*|.*hash");
        boolean hidden = COLUMNS.contains(column)
                || NOTES.getOrDefault(table, Set.of()).contains(column)
                || restrictedRow && !ALWAYS_SHOWN.contains(column)
                || secret
                || value.isBinary()
                || value.isTextual() && value.textValue().startsWith(BYTES);
        return hidden
                ? JsonNodeFactory.instance.objectNode().put(SEALED, digest(table + "." + column, value.asText()))
                : value;
    }

    /** A digest of the words of a search: the same for the same words, however they were typed. */
    String words(String typed) {
        return digest("words", typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    private String digest(String what, String value) {
        return HexFormat.of().formatHex(secrets.digest(PURPOSE, what + "\u0000" + value), 0, SHOWN_BYTES);
    }
}
