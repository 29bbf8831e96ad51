package vn.chungtay.contract;

import static vn.chungtay.project.ProjectFixtures.run;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;

/** What a province of a {@link World} tells everybody. */
final class PublicPages {
    private PublicPages() {}

    /** @param office whether this is the place whose facility answers for the page of the province */
    static void settle(Map<String, String> made, String province, UUID facility, boolean office) {
        made.put("centre-profiles", facility.toString());
        made.put(
                "hotline-entries",
                notice("hotline_entry", "topic, numbers", "'Tư vấn', '[{\"value\": \"111\"}]'", province));
        made.put("public-links", notice("public_link", "title, url", "'Bộ Y tế', 'https://moh.gov.vn'", province));
        made.put(
                "announcements",
                notice(
                        "announcement",
                        "title, body, audience, valid_from",
                        "'Thông báo', 'Nội dung', 'PUBLIC', DATE '2025-01-01'",
                        province));
        made.put("articles", article(province));
        String report = report(province);
        made.put("reports", report);
        made.put("intakes", intake(province, report));
        UUID id = UUID.randomUUID();
        made.put("public-offices", id.toString());
        if (office) {
            run(
                    "INSERT INTO public_office (province_code, id, organisation_id, valid_from, created_at)"
                            + " VALUES (?, ?, ?, ?, now())",
                    province,
                    id,
                    facility,
                    LocalDate.parse("2025-01-01"));
        }
    }

    private static String article(String province) {
        UUID id = UUID.randomUUID();
        UUID writer = UUID.randomUUID();
        run(
                "INSERT INTO article (province_code, id, category, title, body, status, written_by, published_at,"
                        + " published_by, chief_editor, created_at, created_by, updated_at, updated_by) VALUES"
                        + " (?, ?, 'NEWS', 'Tin', 'Nội dung', 'PUBLISHED', ?, now(), ?, 'Ông A', now(), ?, now(), ?)",
                province,
                id,
                writer,
                UUID.randomUUID(),
                writer,
                writer);
        return id.toString();
    }

    private static String report(String province) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO report (province_code, id, code, kind, channel, content_sealed, anonymous, received_at,"
                        + " created_at, updated_at) VALUES (?, ?, ?, 'FEEDBACK', 'PHONE', ?, true, now(), now(), now())",
                province,
                id,
                "W-" + id,
                sealed("{\"title\": \"Tin\", \"content\": \"Nội dung\"}"));
        return id.toString();
    }

    private static String intake(String province, String report) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO intake (province_code, id, code, report_id, channel, received_at, form_sealed, created_at,"
                        + " created_by) VALUES (?, ?, ?, ?, 'PHONE', now(), ?, now(), ?)",
                province,
                id,
                "W-" + id,
                UUID.fromString(report),
                sealed("{\"receivingOffice\": \"Sở\", \"sex\": \"UNKNOWN\", \"currentState\": \"Khỏe\"}"),
                UUID.randomUUID());
        return id.toString();
    }

    private static byte[] sealed(String text) {
        return Arc.container().instance(FieldSealer.class).get().seal(SealedKind.REPORT, text);
    }

    private static String notice(String table, String columns, String values, String province) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO " + table + " (id, province_code, created_at, updated_at, " + columns
                        + ") VALUES (?, ?, now(), now(), " + values + ")",
                id,
                province);
        return id.toString();
    }
}
