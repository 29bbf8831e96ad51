package vn.chungtay.contract;

import static vn.chungtay.project.ProjectFixtures.run;

import java.util.UUID;
import vn.chungtay.shared.type.Ids;

/** An event of the audit, written straight to its table. */
final class AuditRow {
    private AuditRow() {}

    /** Somebody looked at needs in a province today; answers the event's id. */
    static String in(String province) {
        UUID id = Ids.next();
        run(
                "INSERT INTO audit_event (province_code, day, id, at, action, operation, resource, outcome) SELECT ?,"
                        + " CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date), ?, now(), 'LIST', 'listNeeds', 'needs',"
                        + " 'DONE'",
                province,
                id);
        return id.toString();
    }
}
