package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Photos of the centre's Social Work Day and of its activities around 1 June: some wait until a child has consented. */
final class LaoCaiPhotos {
    private static final LocalDate SOCIAL_WORK_DAY = LocalDate.of(2025, 3, 25);

    private final Activities activities;
    private final Gallery gallery;
    private final List<Person> children;

    LaoCaiPhotos(DemoRows rows, List<Person> orphans) {
        this.activities = new Activities(rows, "15");
        this.gallery = new Gallery(rows, "15");
        this.children = orphans.stream()
                .filter(child -> child.age(SOCIAL_WORK_DAY) >= Gallery.ASKED_FROM)
                .toList();
    }

    void tell() {
        Person consented = children.get(0);
        Person notAsked = children.get(1);
        gallery.consent(consented, "PHOTO", SOCIAL_WORK_DAY.minusDays(10));
        gallery.consent(consented, "WEB", SOCIAL_WORK_DAY.minusDays(10));
        UUID day = activities.activityId("swd-2025");
        gallery.photo(
                day,
                1,
                Scene.PODIUM,
                "Lễ kỷ niệm Ngày Công tác xã hội Việt Nam",
                "Tranh vẽ: bục phát biểu có lẵng hoa trước phông đỏ",
                SOCIAL_WORK_DAY,
                true);
        gallery.photo(
                day,
                2,
                Scene.GIFTS,
                "Tặng quà trẻ em được nuôi dưỡng tại Trung tâm",
                "Tranh vẽ: chín hộp quà nhiều màu xếp trên bàn",
                SOCIAL_WORK_DAY,
                true,
                consented);
        gallery.photo(
                day,
                3,
                Scene.BUILDING,
                "Chụp chung sau buổi lễ",
                "Tranh vẽ: bậc thềm một tòa nhà hai tầng, cột cờ bên trái",
                SOCIAL_WORK_DAY,
                false,
                consented,
                notAsked);
        firstOfJune(notAsked);
    }

    private void firstOfJune(Person notAsked) {
        june(
                "moa-2022-talk",
                1,
                Scene.MEETING,
                "Truyền thông phòng, chống xâm hại trẻ em",
                "Tranh vẽ: bàn họp dài với hai hàng ghế trống");
        june(
                "moa-2022-water",
                14,
                Scene.POOL,
                "Hướng dẫn phòng, chống đuối nước",
                "Tranh vẽ: bể bơi có ba phao cứu sinh");
        june(
                "moa-2022-play",
                20,
                Scene.PLAYGROUND,
                "Sân chơi hè của Trung tâm",
                "Tranh vẽ: cầu trượt và bóng bay trên sân cỏ");
        gallery.photo(
                activities.activityId("moa-2022-play"),
                2,
                Scene.PLAYGROUND,
                "Trẻ em vui chơi ngày hè",
                "Tranh vẽ: cầu trượt và bóng bay trên sân cỏ",
                LocalDate.of(2022, 6, 20),
                false,
                notAsked);
    }

    private void june(String activity, int day, Scene scene, String caption, String alt) {
        gallery.photo(activities.activityId(activity), 1, scene, caption, alt, LocalDate.of(2022, 6, day), true);
    }
}
