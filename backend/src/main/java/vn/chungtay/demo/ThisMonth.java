package vn.chungtay.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What happens in a province in the month of loading: without it the dashboard of a living office would look dead. */
final class ThisMonth {
    private record Event(String key, String name, int day, String kind, String level, String topic) {}

    private static final List<Event> EVENTS = List.of(
            new Event("review", "Rà soát trẻ em có hoàn cảnh đặc biệt quý này", 3, "SURVEY", "COMMUNE", "OTHER"),
            new Event(
                    "talk",
                    "Truyền thông phòng, chống bạo lực trẻ em tại trường học",
                    8,
                    "COMMUNICATION",
                    "COMMUNE",
                    "VIOLENCE_PREVENTION"),
            new Event(
                    "training",
                    "Tập huấn quản lý trường hợp cho cán bộ cấp xã",
                    13,
                    "TRAINING",
                    "PROVINCE",
                    "SOCIAL_WORK"),
            new Event("visit", "Thăm hỏi gia đình trẻ em khuyết tật", 19, "HOME_VISIT", "COMMUNE", "DISABILITY"),
            new Event("check", "Khám sức khỏe cho trẻ em xã vùng sâu", 24, "HEALTH_CHECK", "COMMUNE", "HEALTH"),
            new Event("meeting", "Giao ban công tác trẻ em", 27, "MEETING", "PROVINCE", "OTHER"));

    private final Activities activities;
    private final String department;
    private final LocalDate today;
    private final List<Place> places;

    ThisMonth(DemoRows rows, String provinceCode, String department, LocalDate today, List<Place> places) {
        this.activities = new Activities(rows, provinceCode);
        this.department = department;
        this.today = today;
        this.places = places;
    }

    void tell() {
        for (int back = 2; back >= 0; back--) {
            YearMonth month = YearMonth.from(today).minusMonths(back);
            for (int i = 0; i < EVENTS.size(); i++) {
                hold(EVENTS.get(i), month, i);
            }
        }
    }

    private void hold(Event event, YearMonth month, int i) {
        LocalDate on = month.atDay(event.day());
        Place place = places.get((i * 11 + month.getMonthValue()) % places.size());
        ActivitySheet sheet = Activities.sheet()
                .level(event.level())
                .protection(i % 3 == 2 ? "SUPPORT" : "PREVENTION")
                .topics(event.topic())
                .at(place.writtenUnitId(), place.communeCode(), place.name())
                .description(Register.INVENTED)
                .invented();
        UUID activity = activities.activity(
                "month/" + month + "/" + event.key(),
                event.name(),
                on,
                on,
                List.of(event.kind()),
                on.isAfter(today) ? sheet.planned() : sheet);
        activities.organisation(activity, department, "ORGANISER", 1);
        if (event.kind().equals("COMMUNICATION")) {
            activities.audience(activity, "CHILD", 60 + 7 * month.getMonthValue());
            activities.audience(activity, "FAMILY", 25);
        }
        if (event.kind().equals("MEETING")) {
            activities.conclusion(
                    activity, 1, "Hoàn thành rà soát trẻ em của các xã, phường", department, on.plusDays(20), null);
            activities.conclusion(
                    activity,
                    2,
                    "Gửi danh sách trẻ chưa có số định danh cho công an cấp xã",
                    department,
                    on.plusDays(10),
                    null);
        }
    }
}
