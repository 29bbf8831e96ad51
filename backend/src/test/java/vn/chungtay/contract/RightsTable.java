package vn.chungtay.contract;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.chungtay.access.AccessScope.Level;
import vn.chungtay.access.Role;
import vn.chungtay.contract.Contract.Operation;
import vn.chungtay.contract.World.Place;

/**
 * What is expected of rights, written down by hand from the description of the actors: which role may do what, and who
 * sees which records. The tests compare every operation with it; the code has its own table and must agree.
 */
final class RightsTable {
    private RightsTable() {}

    /** r reads, w writes, a approves, x withdraws, m manages; a dot is nothing. */
    private static final String ROLES = """
            role                    reference organisation beneficiary project disbursement activity figures search export account history restricted audit consent publication feedback photo privacy dossier
            ADMINISTRATOR           rw        rw           .           .       .            .        .       r      r      m       r       .          .     .       .           .        .     .       .
            PROVINCE_SPECIALIST     r         rw           rw          rw      rw           rw       r       r      r      .       r       r          .     rw      rw          rw       x     r       r
            PROVINCE_LEADER         r         r            r           r       ra           r        r       r      r      .       r       r          .     r       ra          r        ax    ra      r
            COMMUNE_OFFICER         r         r            rw          r       r            rw       r       r      r      .       r       r          .     rw      .           .        x     .       .
            COMMUNE_LEADER          r         r            r           r       ra           r        r       r      r      .       r       r          .     r       .           .        ax    .       .
            CENTRE_STAFF            r         r            rw          r       r            rw       r       r      r      .       r       r          .     rw      .           .        x     .       .
            CENTRE_DIRECTOR         r         r            r           r       ra           r        r       r      r      .       r       r          .     r       .           .        ax    .       .
            NGO_USER                r         r            r           r       r            r        r       r      r      .       .       .          .     .       .           .        .     .       .
            NGO_SYSTEM              r         r            r           r       r            r        r       r      r      .       .       .          .     .       .           .        .     .       .
            EDITOR                  r         r            .           .       .            .        .       r      .      .       .       .          .     .       rw          .        .     .       .
            DATA_PROTECTION_OFFICER r         r            .           .       .            .        .       .      r      .       .       .          r     .       .           .        .     rw      .
            AUDITOR                 r         r            r           r       r            r        r       r      .      .       r       r          r     r       r           r        .     r       .
            """;

    private static final Map<Character, String> VERBS =
            Map.of('r', "read", 'w', "write", 'a', "approve", 'x', "withdraw", 'm', "manage");

    /**
     * Which places a level sees of the records under a first segment of the path: H home, S the same commune with other
     * organisations, N another commune of the province, E another province, * everything without regard to scope.
     */
    private static final String RECORDS = """
            collection           COUNTRY PROVINCE COMMUNE FACILITY ORGANISATION
            beneficiaries        HSNE    HSN      HS      H        H
            households           HSNE    HSN      HS      H        H
            consents             HSNE    HSN      HS      H        H
            needs                HSNE    HSN      HS      H        H
            enrolments           HSNE    HSN      HS      H        H
            service-events       HSNE    HSN      HS      H        H
            permanency-plans     HSNE    HSN      HS      H        H
            disbursements        HSNE    HSN      HS      H        H
            component-budgets    HSNE    HSN      HSN     H        H
            projects             HSNE    HSN      HSN     H        H
            programmes           HSNE    HSN      HSN     HSN      H
            activities           HSNE    HSN      HS      H        H
            conclusions          HSNE    HSN      HS      H        H
            photos               HSNE    HSN      HS      H        H
            campaigns            HSNE    HSN      HSN     HSN      HSN
            official-documents   HSNE    HSN      HSN     HSN      H
            figures              HSNE    HSN      HS      H        H
            search               HSNE    HSN      HS      H        H
            organisations        *       *        *       *        *
            organisation-events  *       *        *       *        *
            officials            *       *        *       *        *
            admin-units          *       *        *       *        *
            code-lists           *       *        *       *        *
            parameters           *       *        *       *        *
            problem-types        *       *        *       *        *
            accounts             *       *        *       *        *
            audit-events         *       *        *       *        *
            audit-seals          *       *        *       *        *
            rights-requests      HSNE    HSN      -       -        -
            data-breaches        HSNE    HSN      -       -        -
            retention-cases      *       *        *       *        *
            privacy-tasks        *       *        *       *        *
            public-holidays      *       *        *       *        *
            usage                *       *        *       *        *
            session              *       *        *       *        *
            public               *       *        *       *        *
            me                   *       *        *       *        *
            api-clients          *       *        *       *        *
            token                *       *        *       *        *
            hotline-entries      HSNE    HSN      HSN     HSN      .
            public-links         HSNE    HSN      HSN     HSN      .
            announcements        HSNE    HSN      HSN     HSN      .
            public-offices       HSNE    HSN      HSN     HSN      .
            articles             HSNE    HSN      HSN     HSN      .
            reports              HSNE    HSN      HSN     HSN      .
            intakes              HSNE    HSN      HSN     HSN      .
            centre-profiles      HSNE    HSN      HSN     HSN      .
            """;

    private static final Map<Role, Set<String>> PERMISSIONS = permissions();
    private static final Map<String, Map<Level, String>> SEEN = seen();

    /** What a role may do, in alphabetical order. */
    static Set<String> permissions(Role role) {
        return PERMISSIONS.getOrDefault(role, Set.of());
    }

    static boolean allows(Role role, Operation operation) {
        return switch (operation.permission()) {
            case "public", "signed-in" -> true;
            default ->
                permissions(role).containsAll(List.of(operation.permission().split(", ")));
        };
    }

    /** Whether an account of the level sees a record of the operation's collection in a place. */
    static boolean shows(Level level, Operation operation, Place place) {
        return shows(level, collection(operation), place);
    }

    static boolean shows(Level level, String collection, Place place) {
        String places = SEEN.get(collection).get(level);
        return places.equals("*") || places.indexOf(place.name().charAt(0)) >= 0;
    }

    static boolean isScoped(Operation operation) {
        return !SEEN.get(collection(operation)).get(Level.COUNTRY).equals("*");
    }

    /** Whether the tables say who may call an operation and what of it he sees. */
    static boolean hasRow(Operation operation) {
        boolean known = Set.of("public", "signed-in").contains(operation.permission())
                || PERMISSIONS.values().stream()
                        .flatMap(Set::stream)
                        .toList()
                        .containsAll(List.of(operation.permission().split(", ")));
        return known && SEEN.containsKey(collection(operation));
    }

    static String collection(Operation operation) {
        String[] steps = operation.path().split("/");
        return steps[1].equals("api") ? steps[3] : steps[2];
    }

    private static Map<Role, Set<String>> permissions() {
        Map<Role, Set<String>> table = new EnumMap<>(Role.class);
        List<String> lines = ROLES.lines().toList();
        String[] resources = lines.get(0).split(" +");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(" +");
            Set<String> permissions = new TreeSet<>();
            for (int i = 1; i < cells.length; i++) {
                for (char letter : cells[i].replace(".", "").toCharArray()) {
                    permissions.add(resources[i] + ":" + VERBS.get(letter));
                }
            }
            table.put(Role.valueOf(cells[0]), permissions);
        }
        return table;
    }

    private static Map<String, Map<Level, String>> seen() {
        Map<String, Map<Level, String>> table = new LinkedHashMap<>();
        List<String> lines = RECORDS.lines().toList();
        String[] levels = lines.get(0).split(" +");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(" +");
            Map<Level, String> row = new EnumMap<>(Level.class);
            for (int i = 1; i < cells.length; i++) {
                row.put(Level.valueOf(levels[i]), cells[i]);
            }
            table.put(cells[0], row);
        }
        return table;
    }
}
