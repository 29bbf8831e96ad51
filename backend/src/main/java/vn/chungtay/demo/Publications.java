package vn.chungtay.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;

/** The articles of the sources, as far as they name no child, and a few reports from outside (invented). */
final class Publications {
    private static final UUID EDITOR = DemoIds.id("account/editor");
    private static final UUID APPROVER = DemoIds.id("account/approver");

    private final DemoRows rows;
    private final FieldSealer sealer;
    private final LocalDate today;

    Publications(DemoRows rows, FieldSealer sealer, LocalDate today) {
        this.rows = rows;
        this.sealer = sealer;
        this.today = today;
    }

    void tell() {
        rows.recordedOn(LocalDate.of(2025, 6, 14));
        visit();
        holt();
        laoCai();
        haiDuong();
        waiting();
        reports();
    }

    private void visit() {
        published(
                "22",
                "visit",
                "VISITS_AND_GIFTS",
                "Thăm hỏi, tặng quà gia đình trẻ em có hoàn cảnh đặc biệt khó khăn",
                "Trong 2 ngày 12-13/6, đoàn công tác của Sở Y tế Quảng Ninh và Cơ sở bảo trợ chăm sóc trẻ em có hoàn cảnh"
                        + " đặc biệt đã trực tiếp đến thăm hỏi, động viên và trao các món quà cho gia đình trẻ em.\n\n"
                        + "Đằng sau những món quà là sự chuẩn bị kỹ lưỡng về việc tìm hiểu hoàn cảnh đến việc kết nối địa"
                        + " phương để đảm bảo sự hỗ trợ đến đúng người, đúng lúc.\n\n"
                        + "Hơn cả vật chất, những món quà mang theo một thông điệp: các em sẽ không bị bỏ lại ở phía sau.",
                null,
                "CDC Quảng Ninh",
                null,
                null,
                List.of("Tháng Hành động vì trẻ em 2025"),
                "Giám đốc Sở Y tế Quảng Ninh",
                null,
                LocalDate.of(2025, 6, 14));
        published(
                "22",
                "month",
                "CHILD_PROTECTION",
                "Hưởng ứng Tháng Hành động vì trẻ em năm 2025",
                "Các cơ sở y tế trong tỉnh tổ chức khám sức khỏe, tư vấn dinh dưỡng cho trẻ em (dữ liệu dựng).",
                null,
                "Sở Y tế Quảng Ninh",
                null,
                null,
                List.of("Tháng Hành động vì trẻ em 2025"),
                "Giám đốc Sở Y tế Quảng Ninh",
                null,
                LocalDate.of(2025, 6, 2));
    }

    private void holt() {
        published(
                "75",
                "holt",
                "PROJECTS",
                "Sở Y tế làm việc với Tổ chức Holt tại Việt Nam",
                "Sáng 21-3, Sở Y tế tỉnh Đồng Nai đã có buổi làm việc với Tổ chức Holt International Children's Services"
                        + " tại Việt Nam về công tác phối hợp triển khai Dự án Chăm sóc trẻ có hoàn cảnh đặc biệt khó khăn"
                        + " giai đoạn 2023-2025.\n\n"
                        + "Dự án gồm 2 dự án thành phần:\n\n"
                        + "- Dự án Chăm sóc trẻ tại cộng đồng\n"
                        + "- Dự án cải thiện, nâng cao chất lượng dinh dưỡng và chăm sóc trẻ em ở Trung tâm Công tác xã hội"
                        + " tỉnh\n\n"
                        + "Mục tiêu là hỗ trợ trẻ em được chăm sóc tốt, được quyền học tập và phát triển đầy đủ về cả thể"
                        + " chất và tinh thần trong chính mái ấm của mình và trong cộng đồng.",
                "Thiên Thanh",
                null,
                null,
                null,
                List.of("Holt", "công tác xã hội"),
                "Giám đốc Sở Y tế Đồng Nai",
                null,
                LocalDate.of(2025, 3, 22));
        published(
                "75",
                "hospital",
                "SOCIAL_WORK",
                "Công tác xã hội bệnh viện: cầu nối giữa người bệnh và cộng đồng",
                "Nhân viên công tác xã hội đồng hành với người bệnh và gia đình trong suốt quá trình điều trị (dữ liệu"
                        + " dựng).",
                null,
                "Sở Y tế Đồng Nai",
                "https://syt.dongnai.gov.vn/video/cong-tac-xa-hoi-benh-vien",
                null,
                List.of("công tác xã hội"),
                "Giám đốc Sở Y tế Đồng Nai",
                null,
                LocalDate.of(2025, 3, 25));
    }

    private void laoCai() {
        published(
                "15",
                "moa",
                "CHILD_PROTECTION",
                "Trung tâm Công tác xã hội tỉnh Lào Cai triển khai Tháng hành động vì trẻ em năm 2022",
                "Với chủ đề “Chung tay bảo vệ trẻ em, hãy lên tiếng phòng, chống xâm hại, bạo lực trẻ em”, trung tâm đã"
                        + " tổ chức các hoạt động truyền thông với thông điệp:\n\n"
                        + "- Trẻ em phải được an toàn trong ngôi nhà của mình\n"
                        + "- Roi vọt không làm trẻ nên người\n"
                        + "- Yêu thương mạnh hơn lời quát mắng\n"
                        + "- Gọi 111 để thông báo, tố giác mọi hành vi xâm hại, bạo lực trẻ em",
                "Cao Thanh",
                null,
                null,
                new Activities(rows, "15").campaignId("MOA-2022"),
                List.of("Tháng hành động vì trẻ em"),
                "Giám đốc Sở Y tế Lào Cai",
                null,
                LocalDate.of(2022, 6, 10));
    }

    private void haiDuong() {
        published(
                "31",
                "care",
                "CHILD_PROTECTION",
                "Chăm lo đến trẻ em có hoàn cảnh đặc biệt, khó khăn trên địa bàn tỉnh Hải Dương",
                "Sáng ngày 17/5/2022, Ban Chỉ đạo họp để chỉ đạo, triển khai chương trình hỗ trợ trẻ em có hoàn cảnh đặc"
                        + " biệt khó khăn trên địa bàn tỉnh nhân Tháng hành động vì trẻ em năm 2022.",
                null,
                "Văn phòng Sở LĐTBXH",
                null,
                null,
                List.of(),
                "Ông Bùi Thanh Tùng",
                "Giám đốc Sở",
                LocalDate.of(2022, 5, 17));
    }

    /** One that waits for approval and one that is still written on. */
    private void waiting() {
        article(
                "75",
                "nutrition",
                "HEALTH_AND_NUTRITION",
                "Cải thiện bữa ăn cho trẻ tại Trung tâm Công tác xã hội",
                "Thực đơn mỗi tuần được lập theo độ tuổi (dữ liệu dựng).",
                "SUBMITTED",
                "submitted_at",
                today.minusDays(1).atTime(8, 0).atOffset(ZoneOffset.ofHours(7)).toString());
        article(
                "75",
                "law",
                "LAW",
                "Những điều cần biết về Luật Trẻ em",
                "Mọi người có trách nhiệm thông báo, tố giác hành vi xâm hại trẻ em (dữ liệu dựng).",
                "DRAFT",
                "summary",
                null);
    }

    private void article(
            String province,
            String key,
            String category,
            String title,
            String body,
            String status,
            String column,
            String value) {
        rows.add(
                "article",
                "province_code, id, category, title, body, status, written_by, created_by, updated_by, " + column,
                province,
                DemoIds.id("article/" + key),
                category,
                title,
                body,
                status,
                EDITOR,
                EDITOR,
                EDITOR,
                value);
    }

    private void published(
            String province,
            String key,
            String category,
            String title,
            String body,
            String author,
            String source,
            String video,
            UUID campaign,
            List<String> tags,
            String editor,
            String editorTitle,
            LocalDate on) {
        rows.add(
                "article",
                "province_code, id, category, title, body, author, source, video_url, campaign_id, tags, status, written_by,"
                        + " created_by, updated_by, published_at, published_by, chief_editor, chief_editor_title",
                province,
                DemoIds.id("article/" + key),
                category,
                title,
                body,
                author,
                source,
                video,
                campaign,
                tags,
                "PUBLISHED",
                EDITOR,
                EDITOR,
                APPROVER,
                on.atTime(15, 0).atOffset(ZoneOffset.ofHours(7)).toString(),
                APPROVER,
                editor,
                editorTitle);
    }

    private void reports() {
        rows.recordedOn(today.minusDays(1));
        report(
                "BT-7KQ4-M9XW",
                "CHILD_IN_DANGER",
                "HOTLINE_111",
                "111-2026-004512",
                "Trẻ bị đánh nhiều lần",
                "Tổng đài 111 chuyển: người gọi cho biết trẻ khoảng 9 tuổi bị đánh nhiều lần (dữ liệu dựng).");
        report(
                "BT-P3HT-6WZC",
                "FEEDBACK",
                "WEB_FORM",
                null,
                "Góp ý về lịch tiêm chủng",
                "Mong trạm y tế báo lịch tiêm sớm hơn (dữ liệu dựng).");
    }

    private void report(String code, String kind, String channel, String ref, String title, String content) {
        String said = "{\"title\": \"" + title + "\", \"content\": \"" + content + "\"}";
        rows.add(
                "report",
                "province_code, id, code, kind, channel, external_ref, content_sealed, anonymous, received_at",
                "75",
                DemoIds.id("report/" + code),
                code,
                kind,
                channel,
                ref,
                sealer.seal(SealedKind.REPORT, said),
                true,
                today.minusDays(1)
                        .atTime(21, 40)
                        .atOffset(ZoneOffset.ofHours(7))
                        .toString());
    }
}
