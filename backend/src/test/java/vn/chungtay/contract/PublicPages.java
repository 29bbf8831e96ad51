package vn.chungtay.contract;

import static vn.chungtay.project.ProjectFixtures.run;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

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
