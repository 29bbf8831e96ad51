package vn.chungtay.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.problem.Unreadable;

/** RFC 7396 JSON Merge Patch: what is named changes, {@code null} clears, what is absent stays. */
@ApplicationScoped
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** Applies a patch to the full replacement that the record stands for now, and validates the outcome. */
    public <T> T apply(T current, JsonNode patch) {
        if (patch == null || !patch.isObject()) {
            throw Problem.of(ProblemCode.MALFORMED_REQUEST)
                    .detail("Nội dung phải là một đối tượng JSON.", "The body must be a JSON object.");
        }
        JsonNode merged = merge(mapper.valueToTree(current), patch);
        T changed = read(merged, current);
        Set<ConstraintViolation<T>> violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    private <T> T read(JsonNode merged, T current) {
        try {
            return (T) mapper.treeToValue(merged, current.getClass());
        } catch (JsonProcessingException fault) {
            throw new Unreadable(fault);
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target != null && target.isObject()
                ? (ObjectNode) target
                : com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), merge(result.get(field.getKey()), field.getValue()));
            }
        });
        return result;
    }
}
