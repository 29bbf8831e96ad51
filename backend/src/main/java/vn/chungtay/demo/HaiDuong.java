package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Hải Dương until 30/06/2025, part of Hải Phòng since: the steering committee of 17/05/2022 and its programme. */
final class HaiDuong {
    static final LocalDate MEETING = LocalDate.of(2022, 5, 17);
    private static final LocalDate ENDED = LocalDate.of(2025, 7, 1);
    private static final String COMMITTEE = "bcd.haiduong";
    private static final String LABOUR = "ldtbxh.haiduong";

    private final DemoRows rows;
    private final Activities activities;
    private final Directory directory;

    HaiDuong(DemoRows rows) {
        this.rows = rows;
        this.activities = new Activities(rows, "31");
        this.directory = new Directory(rows);
    }

    void tell() {
        rows.recordedOn(LocalDate.of(2022, 1, 10));
        organisations();
        UUID programme = DemoIds.id("programme/haiduong");
        rows.add(
                "programme",
                "province_code, id, code, name, organisation_id, period_from, period_to",
                "31",
                programme,
                "ASXH-HD-2021-2025",
                "Chương trình đảm bảo an sinh xã hội giai đoạn 2021-2025",
                Directory.organisation(COMMITTEE),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2025, 12, 31));
        activities.campaign(
                "MOA-2022",
                "MONTH_OF_ACTION",
                2022,
                null,
                "Tháng hành động vì trẻ em năm 2022",
                null,
                LocalDate.of(2022, 6, 1),
                LocalDate.of(2022, 6, 30),
                null,
                programme,
                LocalDate.of(2022, 7, 19));
        meeting();
        care();
    }

    private void organisations() {
        organisation("tinhuy.haiduong", "OTHER", "PARTY", "Tỉnh ủy Hải Dương", null);
        organisation("ddbqh.haiduong", "OTHER", "GOVERNMENT", "Đoàn Đại biểu Quốc hội tỉnh Hải Dương", null);
        organisation(
                LABOUR,
                "DEPARTMENT",
                "LABOUR_SOCIAL",
                "Sở Lao động - Thương binh và Xã hội tỉnh Hải Dương",
                "Số 8 Phạm Sư Mệnh - Phường Quang Trung - TP Hải Dương");
        organisation(
                COMMITTEE,
                "COMMITTEE",
                "GOVERNMENT",
                "Ban Chỉ đạo xây dựng và triển khai thực hiện Chương trình đảm bảo an sinh xã hội giai đoạn 2021-2025",
                null);
        organisation("tinhdoan.haiduong", "MASS_ORGANISATION", "MASS_ORGANISATION", "Tỉnh đoàn Hải Dương", null);
        directory.contact(LABOUR, "PHONE", "+842203853734", null, "Văn phòng");
        directory.contact(LABOUR, "EMAIL", "soldtbxh@haiduong.gov.vn", null, "Văn phòng");
        member(LABOUR, "STANDING_AGENCY");
        member("tinhdoan.haiduong", "MEMBER");
        directory.official("le.van.hieu", null, "Lê Văn Hiệu");
        directory.post("le.van.hieu", "tinhuy.haiduong", "Phó Bí thư Thường trực Tỉnh ủy", "DEPUTY", 1);
        directory.post("le.van.hieu", "ddbqh.haiduong", "Trưởng Đoàn Đại biểu Quốc hội tỉnh", "HEAD", 2);
        directory.post("le.van.hieu", COMMITTEE, "Trưởng Ban Chỉ đạo", "CHAIR", 3);
        directory.official("vu.tri.quang", null, "Vũ Trí Quang");
        directory.post("vu.tri.quang", LABOUR, "Phó Giám đốc Sở Lao động – Thương binh và Xã hội", "DEPUTY", 1);
    }

    private void organisation(String key, String kind, String sector, String name, String address) {
        directory.organisation(key, kind, sector, "PROVINCE", "31", name, null, null, ENDED, address, false);
    }

    private void member(String organisation, String role) {
        rows.add(
                "committee_member",
                "id, committee_id, organisation_id, role, valid_to",
                DemoIds.id("committee-member/" + organisation + "/" + role),
                Directory.organisation(COMMITTEE),
                Directory.organisation(organisation),
                role,
                ENDED);
    }

    private void meeting() {
        UUID meeting = activities.activity(
                "meeting-2022",
                "Họp Ban Chỉ đạo về chương trình hỗ trợ trẻ em có hoàn cảnh đặc biệt khó khăn",
                MEETING,
                MEETING,
                List.of("MEETING"),
                Activities.sheet()
                        .campaign("MOA-2022")
                        .during("MORNING")
                        .at(1_300_030, null, "Tỉnh ủy Hải Dương")
                        .description(
                                "Chỉ đạo, triển khai chương trình hỗ trợ trẻ em có hoàn cảnh đặc biệt khó khăn trên"
                                        + " địa bàn tỉnh nhân Tháng hành động vì trẻ em năm 2022.")
                        .minutes(
                                "Trẻ em có hoàn cảnh khó khăn trong tỉnh còn nhiều nên việc chăm sóc và hỗ trợ rất cần sự"
                                        + " chung tay của các cấp, ngành và nhiều tổ chức, cá nhân."));
        activities.organisation(meeting, COMMITTEE, "ORGANISER", 1);
        activities.organisation(meeting, LABOUR, "CO_ORGANISER", 2);
        activities.person(
                meeting,
                1,
                "CHAIR",
                "le.van.hieu",
                COMMITTEE,
                "Lê Văn Hiệu",
                "Phó Bí thư Thường trực Tỉnh ủy, Trưởng Đoàn Đại biểu Quốc hội tỉnh, Trưởng Ban Chỉ đạo");
        activities.person(
                meeting,
                2,
                "PRESENTER",
                "vu.tri.quang",
                LABOUR,
                "Vũ Trí Quang",
                "Phó Giám đốc Sở Lao động – Thương binh và Xã hội");
        List<String> conclusions = List.of(
                "Tiếp thu các ý kiến tham gia của các thành viên Ban chỉ đạo",
                "Làm rõ có bao nhiêu trẻ em có hoàn cảnh khó khăn đến tuổi đi học",
                "Hướng dẫn các địa phương rà soát, thống kê những trẻ được hỗ trợ chính xác, công bằng",
                "Xây dựng tiêu chí đánh giá về cấp độ khó khăn của trẻ em cần trợ giúp",
                "Trẻ khuyết tật cần hỗ trợ phải xem xét đến khả năng kinh tế của gia đình",
                "Các địa phương tích cực vận động các tổ chức, cá nhân hỗ trợ trẻ em");
        for (int i = 0; i < conclusions.size(); i++) {
            activities.conclusion(
                    meeting, i + 1, conclusions.get(i), LABOUR, LocalDate.of(2022, 6, 30), LocalDate.of(2022, 6, 28));
        }
    }

    /** "Many activities by all levels and sectors": a few of them, invented. */
    private void care() {
        String[][] held = {
            {"gap-mat", "Gặp mặt, tặng quà học sinh vượt khó", LABOUR, "PROVINCE"},
            {"doan-xa", "Ngày hội thiếu nhi tại cơ sở", "tinhdoan.haiduong", "COMMUNE"},
            {"thon", "Sinh hoạt hè tại thôn", "tinhdoan.haiduong", "VILLAGE"}
        };
        for (int i = 0; i < held.length; i++) {
            LocalDate on = LocalDate.of(2022, 6, 1 + 5 * i);
            UUID activity = activities.activity(
                    held[i][0],
                    held[i][1],
                    on,
                    on,
                    List.of(i == 0 ? "GIFT_GIVING" : "SUMMER_PROGRAMME"),
                    Activities.sheet()
                            .campaign("MOA-2022")
                            .level(held[i][3])
                            .protection("PREVENTION")
                            .description(Register.INVENTED)
                            .invented());
            activities.organisation(activity, held[i][2], "ORGANISER", 1);
            activities.audience(activity, "CHILD", 40 + 25 * i);
        }
    }
}
