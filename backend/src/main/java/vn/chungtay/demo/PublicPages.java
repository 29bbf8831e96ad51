package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the provinces of the stories tell everybody: advice by telephone, links, announcements, offices, centres. */
final class PublicPages {
    private static final String CDC = "Trung tâm Kiểm soát bệnh tật Đồng Nai";
    private static final String OFFICE_HOURS = "Giờ hành chính";

    private final DemoRows rows;
    private final Directory directory;
    private final LocalDate today;

    PublicPages(DemoRows rows, LocalDate today) {
        this.rows = rows;
        this.directory = new Directory(rows);
        this.today = today;
    }

    void tell() {
        rows.recordedOn(LocalDate.of(2025, 3, 25));
        advice();
        links();
        announcements();
        divisions();
        offices();
        centres();
    }

    /** Seven topics, eight numbers, as the page of 25/03/2025 printed them. */
    private void advice() {
        topic(1, "Tư vấn tiêm các loại vắc xin", "+842513899580", null, "+842513846680");
        topic(2, "Tư vấn khám sức khỏe", "+842513834493", "141", null);
        topic(3, "Tư vấn quan trắc môi trường, lấy mẫu nước", "+842513835672", "131", null);
        topic(4, "Tư vấn sức khỏe sinh sản", "+842513942461", null, null);
        topic(5, "Tư vấn xét nghiệm nước, thực phẩm", "+842518871681", null, null);
        topic(6, "Tư vấn dinh dưỡng", "+842513840429", null, null);
        topic(7, "Tư vấn HIV/AIDS", "+842518872322", null, null);
    }

    private void topic(int position, String topic, String number, String extension, String second) {
        String numbers = "{\"value\": \"" + number + "\""
                + (extension == null ? "" : ", \"extension\": \"" + extension + "\"") + "}"
                + (second == null ? "" : ", {\"value\": \"" + second + "\"}");
        rows.add(
                "hotline_entry",
                "id, province_code, topic, organisation_text, hours, position, numbers",
                DemoIds.id("hotline/" + position),
                "75",
                topic,
                CDC,
                OFFICE_HOURS,
                position,
                "[" + numbers + "]");
    }

    private void links() {
        String[][] all = {
            {"Bộ Y tế", "https://moh.gov.vn"},
            {"Cục Y tế dự phòng", "https://vncdc.gov.vn"},
            {"Viện Vệ sinh dịch tễ Trung ương", "https://nihe.org.vn"},
            {"Cổng thông tin điện tử Đồng Nai", "https://dongnai.gov.vn"},
            {"Sở Y tế Đồng Nai", "https://syt.dongnai.gov.vn"},
            {"Báo Đồng Nai", "https://baodongnai.com.vn"},
            {"Báo Tin tức - TTXVN", "https://baotintuc.vn"}
        };
        for (int i = 0; i < all.length; i++) {
            rows.add(
                    "public_link",
                    "id, province_code, title, url, position",
                    DemoIds.id("link/" + i),
                    "75",
                    all[i][0],
                    all[i][1],
                    i + 1);
        }
    }

    private void announcements() {
        announcement(
                "vaccination",
                "Lịch tiêm chủng mở rộng trong tháng",
                "Trạm y tế các xã, phường tiêm chủng mở rộng cho trẻ em vào ngày 05 và ngày 06.\n"
                        + "Phụ huynh mang theo sổ tiêm của trẻ (dữ liệu dựng).",
                "PUBLIC",
                today.minusDays(5),
                today.plusDays(60));
        announcement(
                "review",
                "Rà soát trẻ em có hoàn cảnh đặc biệt",
                "Xã, phường gửi kết quả rà soát về Sở trước ngày cuối tháng (dữ liệu dựng).",
                "STAFF",
                today.minusDays(3),
                today.plusDays(30));
        announcement(
                "ended",
                "Đăng ký học bơi miễn phí cho trẻ em dịp hè",
                "Đã kết thúc đăng ký (dữ liệu dựng).",
                "PUBLIC",
                LocalDate.of(2025, 5, 1),
                LocalDate.of(2025, 7, 1));
    }

    private void announcement(String key, String title, String body, String audience, LocalDate from, LocalDate to) {
        rows.add(
                "announcement",
                "id, province_code, title, body, audience, valid_from, valid_to",
                DemoIds.id("announcement/" + key),
                "75",
                title,
                body,
                audience,
                from,
                to);
    }

    /** "Sở Y tế thông báo thành lập các phòng chuyên môn, nghiệp vụ": which ones is invented. */
    private void divisions() {
        division("phong.btxh.dongnai", "Phòng Bảo trợ xã hội, Sở Y tế Đồng Nai");
        division("phong.treem.dongnai", "Phòng Bảo vệ, chăm sóc trẻ em, Sở Y tế Đồng Nai");
        contact("soyte.dongnai", "WEB", "https://syt.dongnai.gov.vn", null);
        contact("ttctxh.laocai", "PHONE", "111", "Báo tin trẻ em cần bảo vệ khẩn cấp");
    }

    private void contact(String organisation, String kind, String value, String label) {
        rows.add(
                "organisation_contact",
                "id, organisation_id, kind, value, label, position",
                DemoIds.id("contact/" + organisation + "/" + kind),
                Directory.organisation(organisation),
                kind,
                value,
                label,
                1);
    }

    private void division(String key, String name) {
        directory.organisation(key, "DIVISION", "HEALTH", "PROVINCE", "75", name, null, null, true);
        directory.parent(
                key,
                "soyte.dongnai",
                HoltOrganisations.TRANSFER,
                null,
                "Thông báo của Sở Y tế về việc thành lập các phòng chuyên môn, nghiệp vụ");
    }

    private void offices() {
        office("75", "ldtbxh.dongnai", null, null, null, HoltOrganisations.TRANSFER);
        office("75", "soyte.dongnai", "Giám đốc Sở Y tế Đồng Nai", null, HoltOrganisations.TRANSFER, null);
        office("22", "soyte.quangninh", "Giám đốc Sở Y tế Quảng Ninh", null, null, null);
        office("15", "soyte.laocai", "Giám đốc Sở Y tế Lào Cai", null, HoltOrganisations.TRANSFER, null);
        office("31", "ldtbxh.haiduong", "Ông Bùi Thanh Tùng", "Giám đốc Sở", null, LocalDate.of(2025, 7, 1));
    }

    private void office(
            String province, String organisation, String editor, String title, LocalDate from, LocalDate to) {
        rows.add(
                "public_office",
                "province_code, id, organisation_id, chief_editor, chief_editor_title, valid_from, valid_to",
                province,
                DemoIds.id("office/" + organisation),
                Directory.organisation(organisation),
                editor,
                title,
                from,
                to);
    }

    private void centres() {
        profile(
                "ttctxh.laocai",
                "15",
                "Hỗ trợ, tư vấn giải quyết các vấn đề về công tác xã hội cho các đối tượng cần được bảo vệ khẩn cấp\n"
                        + "Nuôi dưỡng, chăm sóc trẻ em mồ côi, người cao tuổi, người khuyết tật, người tâm thần\n"
                        + "Tuyên truyền, giới thiệu hoạt động trong lĩnh vực công tác xã hội",
                "Trực 24/24 giờ",
                List.of(
                        "EMERGENCY_PROTECTION",
                        "CARE_AND_REHABILITATION",
                        "PREVENTION",
                        "CASE_MANAGEMENT",
                        "REINTEGRATION"));
        profile(
                "ttctxh.dongnai",
                "75",
                "Chăm sóc trẻ em có hoàn cảnh đặc biệt khó khăn\n"
                        + "Cải thiện, nâng cao chất lượng dinh dưỡng và chăm sóc trẻ em\n"
                        + "Tìm kiếm cơ hội cho trẻ em tái hòa nhập cộng đồng",
                "Trực 24/24 giờ",
                List.of("CARE_AND_REHABILITATION", "CASE_MANAGEMENT", "REINTEGRATION"));
    }

    private void profile(String organisation, String province, String functions, String hours, List<String> services) {
        UUID id = Directory.organisation(organisation);
        rows.add(
                "centre_profile",
                "id, province_code, functions, services, hours, version",
                id,
                province,
                functions,
                services,
                hours,
                1);
    }
}
