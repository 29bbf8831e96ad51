package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The Month of Action for Children 2022 at the centre of Lào Cai: plan 179/KH-UBND, theme, eight messages, activities. */
final class MonthOfAction {
    private static final String THEME = "Chung tay bảo vệ trẻ em, hãy lên tiếng phòng, chống xâm hại, bạo lực trẻ em";
    private static final List<String> MESSAGES = List.of(
            "Trẻ em phải được an toàn trong ngôi nhà của mình",
            "Roi vọt không làm trẻ nên người",
            "Yêu thương mạnh hơn lời quát mắng",
            "Pháp luật nghiêm trị mọi hành vi xâm hại, bạo lực trẻ em",
            "Kiên quyết phòng, chống bạo lực trẻ em trong gia đình",
            "Hãy lên tiếng để ngăn chặn mọi hành vi xâm hại, bạo lực trẻ em",
            "Gọi 111 để thông báo, tố giác mọi hành vi xâm hại, bạo lực trẻ em",
            "Số 111 - tiếp nhận thông tin mọi lúc, bảo vệ trẻ em mọi nơi");
    private static final List<String> AUDIENCES =
            List.of("PARTY_COMMITTEE", "AUTHORITY", "AGENCY", "SECTOR", "MASS_ORGANISATION", "FAMILY", "CHILD");

    private final DemoRows rows;
    private final Activities activities;

    MonthOfAction(DemoRows rows) {
        this.rows = rows;
        this.activities = new Activities(rows, "15");
    }

    void tell() {
        UUID plan = DemoIds.id("document/179");
        rows.recordedOn(LocalDate.of(2022, 5, 5))
                .add(
                        "official_document",
                        "province_code, id, number, type, title, issued_on, organisation_id",
                        "15",
                        plan,
                        "179/KH-UBND",
                        "PLAN",
                        "Kế hoạch triển khai Tháng hành động vì trẻ em năm 2022",
                        LocalDate.of(2022, 5, 4),
                        Directory.organisation("ubnd.laocai"));
        UUID campaign = activities.campaign(
                "MOA-2022",
                "MONTH_OF_ACTION",
                2022,
                null,
                "Tháng hành động vì trẻ em năm 2022",
                THEME,
                LocalDate.of(2022, 6, 1),
                LocalDate.of(2022, 6, 30),
                plan,
                null,
                LocalDate.of(2022, 7, 19));
        for (int i = 0; i < MESSAGES.size(); i++) {
            rows.add(
                    "campaign_message",
                    "province_code, campaign_id, position, message",
                    "15",
                    campaign,
                    i + 1,
                    MESSAGES.get(i));
        }
        series();
        UUID coordination = activities.activity(
                "moa-2022-coordination",
                "Phối hợp quản lý, giám sát, hướng dẫn trẻ em vui chơi an toàn trong dịp hè",
                LocalDate.of(2022, 6, 10),
                LocalDate.of(2022, 6, 10),
                List.of("MEETING"),
                sheet("COMMUNE", "SUPPORT", "INJURY_PREVENTION"));
        organisers(coordination);
        activities.partners(coordination, "AUTHORITY", "MASS_ORG", "SCHOOL", "FAMILY");
        UUID help = activities.activity(
                "moa-2022-intervention",
                "Can thiệp, bảo vệ khẩn cấp trẻ em trong Tháng hành động",
                LocalDate.of(2022, 6, 15),
                LocalDate.of(2022, 6, 15),
                List.of("OTHER"),
                sheet("PROVINCE", "INTERVENTION", "VIOLENCE_PREVENTION"));
        organisers(help);
    }

    private void series() {
        UUID series = activities.activity(
                "moa-2022-series",
                "Chuỗi hoạt động nhân dịp ngày 1/6 tại Trung tâm Công tác xã hội tỉnh Lào Cai",
                LocalDate.of(2022, 5, 31),
                LocalDate.of(2022, 6, 30),
                List.of("COMMUNICATION"),
                sheet("PROVINCE", "PREVENTION", "ABUSE_PREVENTION").series());
        organisers(series);
        part(
                "moa-2022-talk",
                "Truyền thông phòng, chống xâm hại trẻ em",
                1,
                "COMMUNICATION",
                "PROVINCE",
                "ABUSE_PREVENTION",
                new int[] {6, 9, 14, 12, 16, 24, 58});
        part(
                "moa-2022-violence",
                "Truyền thông phòng, chống bạo lực trẻ em trong gia đình",
                8,
                "COMMUNICATION",
                "COMMUNE",
                "VIOLENCE_PREVENTION",
                new int[] {4, 6, 0, 5, 12, 45, 130});
        part(
                "moa-2022-water",
                "Hướng dẫn trẻ em phòng, chống đuối nước trong dịp hè",
                14,
                "SAFETY_DRILL",
                "VILLAGE",
                "DROWNING",
                new int[] {0, 2, 0, 0, 6, 20, 85});
        part(
                "moa-2022-play",
                "Sinh hoạt hè an toàn, lành mạnh",
                20,
                "SUMMER_PROGRAMME",
                "COMMUNE",
                "INJURY_PREVENTION",
                new int[] {0, 3, 0, 0, 8, 0, 64});
    }

    private void part(String key, String name, int day, String kind, String level, String topic, int[] persons) {
        LocalDate on = LocalDate.of(2022, 6, day);
        UUID part = activities.activity(
                key,
                name,
                on,
                on,
                List.of(kind),
                sheet(level, "PREVENTION", topic).partOf("moa-2022-series"));
        organisers(part);
        for (int i = 0; i < AUDIENCES.size(); i++) {
            if (persons[i] > 0) {
                activities.audience(part, AUDIENCES.get(i), persons[i]);
            }
        }
    }

    private void organisers(UUID activity) {
        activities.organisation(activity, "ttctxh.laocai", "ORGANISER", 1);
        activities.organisation(activity, "ldtbxh.laocai", "PARTNER", 2);
    }

    private static ActivitySheet sheet(String level, String protection, String topic) {
        return Activities.sheet()
                .campaign("MOA-2022")
                .level(level)
                .protection(protection)
                .topics(topic)
                .at(1_002_671, "02671", "Trung tâm Công tác xã hội tỉnh Lào Cai")
                .description("Số người tham dự và ngày cụ thể là dữ liệu dựng.");
    }
}
