package vn.chungtay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chungtay.access.AccessScope;
import vn.chungtay.access.Role;
import vn.chungtay.access.SeparationOfDuties;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.visibility.ChangeDirectory;
import vn.chungtay.visibility.Visibility;

/** docs/authorization.md says what the code does: it is made from the roles and the served contract. */
@QuarkusTest
class AuthorizationDocumentTest {
    private static final Path COMMITTED = Path.of("..", "docs", "authorization.md");
    private static final Path MADE = Path.of("target", "authorization.md");

    @Test
    void theDocumentSaysWhatTheCodeDoes() throws IOException {
        String made = document(Contract.served().operations());
        Files.writeString(MADE, made);
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("docs/authorization.md differs from the code: copy backend/target/authorization.md over it")
                .isEqualTo(made);
    }

    private static String document(List<Operation> operations) {
        List<String> lines = new ArrayList<>();
        lines.add("""
                # Who may do what

                Made from `Role`, `Visibility`, `ChangeDirectory`, `SeparationOfDuties` and the contract by `AuthorizationDocumentTest`; do not edit.

                A missing permission is answered with 403. A record outside the scope looks absent: 404, not listed, not
                counted, not exported, not found.

                ## Scopes

                | Scope | Sees | May change of it, with the permission to write |
                |---|---|---|""");
        for (AccessScope.Level level : AccessScope.Level.values()) {
            lines.add(
                    "| `" + level + "` | " + Visibility.inWords(level) + " | " + ChangeDirectory.inWords(level) + " |");
        }
        lines.add("""

                What a record shows of another one follows the other one's rule. The figures of a project, a campaign or an
                activity are its own: whoever sees it reads them whole, as numbers.

                ## Roles

                | Role | Scope | Permissions |
                |---|---|---|""");
        for (Role role : Role.values()) {
            lines.add("| `" + role + "` | `" + role.level() + "` | " + code(role.permissions()) + " |");
        }
        lines.add("""

                ## Permissions, who has them and what asks for them

                | Permission | Roles | Operations |
                |---|---|---|""");
        byPermission(operations)
                .forEach((permission, ids) ->
                        lines.add("| `" + permission + "` | " + holders(permission) + " | " + code(ids) + " |"));
        lines.add("""

                ## What one person may not hold together

                | Duties | Pairs of roles |
                |---|---|""");
        for (SeparationOfDuties duty : SeparationOfDuties.values()) {
            lines.add("| " + duty.inWords() + " | " + pairs(duty) + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, Set<String>> byPermission(List<Operation> operations) {
        Map<String, Set<String>> table = new TreeMap<>();
        for (Role role : Role.values()) {
            role.permissions().forEach(permission -> table.put(permission, new TreeSet<>()));
        }
        for (Operation operation : operations) {
            for (String permission : operation.permission().split(", ")) {
                table.computeIfAbsent(permission, unused -> new TreeSet<>()).add(operation.id());
            }
        }
        return table;
    }

    private static String holders(String permission) {
        return switch (permission) {
            case "public" -> "everybody, without signing in";
            case "signed-in" -> "every account";
            default ->
                code(Arrays.stream(Role.values())
                        .filter(role -> role.permissions().contains(permission))
                        .map(Role::name)
                        .toList());
        };
    }

    private static String pairs(SeparationOfDuties duty) {
        List<String> pairs = new ArrayList<>();
        for (Role first : Role.values()) {
            for (Role second : Role.values()) {
                if (first.compareTo(second) < 0 && duty.forbids(first, second)) {
                    pairs.add(first + " × " + second);
                }
            }
        }
        return code(pairs);
    }

    private static String code(Collection<String> names) {
        return names.isEmpty()
                ? "none yet"
                : names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
