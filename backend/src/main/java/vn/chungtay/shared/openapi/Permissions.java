package vn.chungtay.shared.openapi;

import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;

/** The operations that anybody may call without signing in. Everything else asks for a session. */
final class Permissions {
    private static final Set<String> OPEN =
            Set.of("createSession", "deleteSession", "setUpPassword", "listProblemTypes");

    private Permissions() {}

    static boolean isOpen(Operation operation) {
        return OPEN.contains(operation.getOperationId());
    }
}
