package vn.chungtay.shared.openapi;

import java.util.HashMap;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** What the annotations of a resource method say beyond the contract's own: who may call it, whether it may repeat, what it answers. */
final class OperationFacts {
    private static final DotName PERMISSIONS = DotName.createSimple("io.quarkus.security.PermissionsAllowed");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName IDEMPOTENT = DotName.createSimple("vn.chungtay.shared.http.Idempotent");

    private static final DotName POST = DotName.createSimple("jakarta.ws.rs.POST");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final Map<String, String> permissions = new HashMap<>();
    private final Map<String, Boolean> open = new HashMap<>();
    private final Map<String, Boolean> keyRequired = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();

    OperationFacts(IndexView index) {
        each(
                index,
                PERMISSIONS,
                (operation, annotation) -> permissions.put(
                        operation, String.join(", ", annotation.value().asStringArray())));
        each(index, PERMIT_ALL, (operation, annotation) -> open.put(operation, true));
        each(index, IDEMPOTENT, (operation, annotation) -> {
            AnnotationValue required = annotation.value("required");
            keyRequired.put(operation, required != null && required.asBoolean());
        });
        each(index, POST, (operation, annotation) -> {
            Type returned = annotation.target().asMethod().returnType();
            if (returned.kind() == Type.Kind.PARAMETERIZED_TYPE) {
                answers.put(
                        operation,
                        schemaOf(
                                index,
                                returned.asParameterizedType().arguments().get(0)));
            }
        });
    }

    /** Null where any signed-in account, or anybody, may call. */
    String permission(String operationId) {
        return permissions.get(operationId);
    }

    boolean isOpen(String operationId) {
        return open.getOrDefault(operationId, false);
    }

    /** Null where no Idempotency-Key is understood, otherwise whether it must be sent. */
    Boolean keyRequired(String operationId) {
        return keyRequired.get(operationId);
    }

    /** The name of the schema of what a POST answers; null where its method returns no answer of a type. */
    String answer(String operationId) {
        return answers.get(operationId);
    }

    private static String schemaOf(IndexView index, Type type) {
        ClassInfo answered = index.getClassByName(type.name());
        AnnotationInstance named = answered == null ? null : answered.declaredAnnotation(SCHEMA);
        return named == null || named.value("name") == null
                ? type.name().withoutPackagePrefix()
                : named.value("name").asString();
    }

    private static void each(
            IndexView index, DotName name, java.util.function.BiConsumer<String, AnnotationInstance> consumer) {
        for (AnnotationInstance annotation : index.getAnnotations(name)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                consumer.accept(annotation.target().asMethod().name(), annotation);
            }
        }
    }
}
