package vn.chungtay.contract;

import static vn.chungtay.project.ProjectFixtures.run;

import java.util.Map;
import java.util.UUID;

/** A request about a person's data and a breach, written straight to their tables. */
final class PrivacyRows {
    private PrivacyRows() {}

    static void make(Map<String, String> made, String province, UUID person) {
        UUID request = UUID.randomUUID();
        run("""
                INSERT INTO rights_request (province_code, id, code, kind, beneficiary_id, subject_name, requester_name,
                    requester_relation, channel, received_on, content, reply_due_on, due_on, legal_basis, created_at,
                    updated_at)
                VALUES (?, ?, ?, 'ACCESS', ?, 'Trẻ', 'Mẹ', 'PARENT', 'LETTER', DATE '2026-11-02', 'Xin bản sao',
                    DATE '2026-11-04', DATE '2026-11-12', 'Luật', now(), now())""", province, request, "W-" + request.toString().substring(0, 13), person);
        made.put("rights-requests", request.toString());
        UUID breach = UUID.randomUUID();
        run("""
                INSERT INTO data_breach (province_code, id, code, found_at, description, subjects, data_kinds,
                    notify_due_at, legal_basis, created_at, updated_at)
                VALUES (?, ?, ?, now(), 'Gửi nhầm', 'Trẻ', 'Họ tên', now() + interval '72 hours', 'Luật', now(), now())""", province, breach, "W-" + breach.toString().substring(0, 13));
        made.put("data-breaches", breach.toString());
        made.put("retention-cases", person.toString());
    }
}
