package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The working session of the morning of 21/03/2025 and what both sides agreed. */
final class HoltMeeting {
    private final Activities activities;

    private final Gallery gallery;

    HoltMeeting(DemoRows rows, Gallery gallery) {
        this.activities = new Activities(rows, "75");
        this.gallery = gallery;
    }

    void tell() {
        UUID meeting = activities.activity(
                "holt-meeting",
                "Sở Y tế làm việc với Tổ chức Holt tại Việt Nam",
                HoltProject.MEETING,
                HoltProject.MEETING,
                List.of("MEETING"),
                Activities.sheet()
                        .project(Ledger.project(HoltProject.PHASE))
                        .during("MORNING")
                        .at(1_026_041, "26041", "Sở Y tế tỉnh Đồng Nai")
                        .description("Công tác phối hợp triển khai Dự án Chăm sóc trẻ có hoàn cảnh đặc biệt khó khăn"
                                + " giai đoạn 2023-2025.")
                        .minutes("Tính đến hết tháng 1/2025, tổng kinh phí đã giải ngân theo dự án đạt trên 4 tỷ đồng."
                                + " Mặc dù có sự chuyển giao từ Sở Lao động - Thương binh và Xã hội về Sở Y tế, tiến độ"
                                + " thực hiện dự án không bị ảnh hưởng và dự án vẫn vận hành ổn định."));
        activities.organisation(meeting, "soyte.dongnai", "ORGANISER", 1);
        activities.organisation(meeting, "holt", "PARTNER", 2);
        activities.person(
                meeting, 1, "CHAIR", "huynh.nam.thang", "soyte.dongnai", "ThS Huỳnh Nam Thắng", "Phó Giám đốc Sở Y tế");
        activities.person(
                meeting,
                2,
                "SPEAKER",
                "nguyen.thi.thu.huong",
                "holt",
                "TS Nguyễn Thị Thu Hương",
                "Giám đốc Quốc gia Holt Việt Nam");
        gallery.add(
                meeting,
                1,
                Scene.MEETING,
                "Sở Y tế làm việc với Tổ chức Holt tại Việt Nam",
                "Tranh vẽ: bàn họp dài với hai hàng ghế trống, hai lá cờ nhỏ ở giữa bàn");
        gallery.add(
                meeting,
                2,
                Scene.PODIUM,
                "ThS Huỳnh Nam Thắng – Phó Giám đốc Sở Y tế phát biểu tại buổi làm việc",
                "Tranh vẽ: bục phát biểu có lẵng hoa trước phông đỏ");
        gallery.add(
                meeting,
                3,
                Scene.BUILDING,
                "Đại diện Tổ chức Holt và Sở Y tế chụp hình chung sau buổi làm việc",
                "Tranh vẽ: bậc thềm một tòa nhà hai tầng, cột cờ bên trái");
        activities.conclusion(
                meeting,
                1,
                "Tiếp tục hợp tác chặt chẽ, hiệu quả để triển khai dự án cho đến hết năm tài chính 2025",
                "soyte.dongnai",
                LocalDate.of(2025, 12, 31),
                null);
        activities.conclusion(
                meeting, 2, "Chuẩn bị cho việc hợp tác giai đoạn tiếp theo", "holt", LocalDate.of(2026, 12, 15), null);
        activities.conclusion(
                meeting,
                3,
                "Có nhiều trẻ em khó khăn nhận được sự hỗ trợ từ dự án hơn ở giai đoạn tiếp theo",
                "soyte.dongnai",
                LocalDate.of(2028, 12, 31),
                null);
        activities.conclusion(
                meeting,
                4,
                "Hoàn tất bàn giao hồ sơ dự án về Sở Y tế",
                "soyte.dongnai",
                LocalDate.of(2025, 4, 30),
                LocalDate.of(2025, 4, 18));
    }
}
