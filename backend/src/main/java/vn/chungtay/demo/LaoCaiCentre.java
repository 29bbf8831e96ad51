package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Residents of the centre of Lào Cai: on 08/06/2022 98 = 60 children, 6 elderly, 26 with disabilities, 5 voluntary and 1
 * under emergency protection; on 25/03/2025 98 = 58 + 8 + 24 and 8 mentally ill. And Social Work Day on 25/03/2025.
 */
final class LaoCaiCentre {
    static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final LocalDate EARLY = LocalDate.of(2020, 4, 6);
    private static final LocalDate LATE = LocalDate.of(2023, 9, 11);
    private static final LocalDate GONE = LocalDate.of(2023, 5, 15);

    private final Register register;
    private final PersonGenerator people;
    private final Activities activities;
    private final Place home;
    private final UUID centre = Directory.organisation("ttctxh.laocai");
    private final List<Person> orphans = new ArrayList<>();
    private final List<Person> elderly = new ArrayList<>();
    private int number;

    LaoCaiCentre(Register register, List<Place> formerPlaces) {
        this.register = register;
        this.people = register.people();
        this.activities = new Activities(register.rows(), "15");
        this.home = formerPlaces.stream()
                .filter(place -> place.code().equals("02671"))
                .findFirst()
                .orElseThrow();
    }

    void tell() {
        children(40, EARLY, null, null);
        children(20, EARLY, GONE, "REINTEGRATION");
        children(18, LATE, null, null);
        adults(5, "ELDERLY", 68, EARLY, null, null);
        adults(1, "ELDERLY", 84, EARLY, GONE, "DIED");
        adults(3, "ELDERLY", 71, LATE, null, null);
        adults(22, "DISABLED", 26, EARLY, null, null);
        adults(4, "DISABLED", 33, EARLY, GONE, "TRANSFER");
        adults(2, "DISABLED", 29, LATE, null, null);
        adults(5, "VOLUNTARY", 65, EARLY, GONE, "LEFT");
        adults(1, "EMERGENCY", 34, LocalDate.of(2022, 5, 30), LocalDate.of(2022, 8, 1), "REINTEGRATION");
        adults(8, "MENTALLY_ILL", 38, LATE, null, null);
        socialWorkDay();
    }

    /** Orphans who live there today. */
    List<Person> orphans() {
        return orphans;
    }

    private void children(int count, LocalDate in, LocalDate out, String way) {
        for (int i = 0; i < count; i++) {
            LocalDate birth = people.bornAged(out == null ? 5 + i % 10 : 11 + i % 4, out == null ? DAY : out);
            Person child = register.add(people.person(
                    "laocai/resident/" + ++number,
                    home,
                    birth,
                    LocalDate.of(2022, 1, 5).isAfter(birth.plusDays(30))
                            ? LocalDate.of(2022, 1, 5)
                            : birth.plusDays(30)));
            register.schooling(child);
            boolean orphan = i % 3 != 2;
            register.circumstance(child, orphan ? "TE01" : "TE02", orphan ? "TE0102" : "TE0202", child.registeredOn());
            List<String> flags = new ArrayList<>(List.of(orphan ? "ORPHAN" : "ABANDONED"));
            if (i % 9 == 0) {
                flags.add("DISABLED");
                register.disabled(child, List.of("MOBILITY"), "SEVERE", child.registeredOn());
            }
            stay(child, "CHILD", flags, "LONG_TERM", Register.max(in, birth.plusDays(40)), out, way);
            if (orphan && out == null) {
                orphans.add(child);
            }
        }
    }

    private void adults(int count, String category, int age, LocalDate in, LocalDate out, String way) {
        for (int i = 0; i < count; i++) {
            Person person = register.add(people.person(
                    "laocai/resident/" + ++number, home, people.bornAged(age + i % 12, DAY), LocalDate.of(2022, 1, 5)));
            List<String> flags =
                    switch (category) {
                        case "ELDERLY", "VOLUNTARY" -> i % 3 == 0 ? List.of("ELDERLY", "DISABLED") : List.of("ELDERLY");
                        case "DISABLED" -> List.of("DISABLED");
                        case "MENTALLY_ILL" ->
                            i % 2 == 0 ? List.of("MENTALLY_ILL", "HOMELESS") : List.of("MENTALLY_ILL");
                        default -> List.of("HOMELESS");
                    };
            if (category.equals("DISABLED")) {
                register.certificate(person, List.of("MOBILITY", "INTELLECTUAL"), "EXCEPTIONALLY_SEVERE", EARLY);
            }
            String admission = category.equals("VOLUNTARY") || category.equals("EMERGENCY") ? category : "LONG_TERM";
            stay(person, category, flags, admission, in, out, way);
            if (category.equals("ELDERLY") && out == null) {
                elderly.add(person);
            }
        }
    }

    private void stay(
            Person person, String category, List<String> flags, String kind, LocalDate in, LocalDate out, String way) {
        register.rows()
                .add(
                        "stay",
                        "province_code, id, beneficiary_id, organisation_id, category, flags, admission_kind, valid_from,"
                                + " valid_to, discharge_kind",
                        "15",
                        register.next(person, "stay"),
                        person.id(),
                        centre,
                        category,
                        flags,
                        kind,
                        in,
                        out,
                        way);
    }

    private void socialWorkDay() {
        String theme = "Công tác xã hội Việt Nam - tiên phong - chuyên nghiệp và kết nối";
        activities.campaign(
                "SWD-2025",
                "SOCIAL_WORK_DAY",
                2025,
                9,
                "Ngày Công tác xã hội Việt Nam năm 2025",
                theme,
                DAY,
                DAY,
                null,
                null,
                null);
        UUID day = activities.activity(
                "swd-2025",
                "Kỷ niệm Ngày Công tác xã hội Việt Nam (25/3) năm 2025",
                DAY,
                DAY,
                List.of("CEREMONY", "GIFT_GIVING"),
                Activities.sheet()
                        .campaign("SWD-2025")
                        .theme(theme)
                        .edition(9)
                        .during("AFTERNOON")
                        .topics("SOCIAL_WORK")
                        .at(1_002_671, "02671", "Trung tâm Công tác xã hội tỉnh Lào Cai")
                        .description(
                                "Ôn lại truyền thống ngành, trao đổi kinh nghiệm, tri ân các tổ chức, cá nhân ủng hộ;"
                                        + " tặng quà người cao tuổi và trẻ em mồ côi được nuôi dưỡng tại trung tâm."));
        activities.organisation(day, "ttctxh.laocai", "ORGANISER", 1);
        activities.organisation(day, "soyte.laocai", "GUEST", 2);
        gifts(day, "elderly", "Quà người cao tuổi", 300_000L, "ELDERLY", elderly);
        gifts(day, "orphans", "Quà trẻ em mồ côi", 250_000L, "ORPHAN", orphans.subList(0, 20));
    }

    private void gifts(UUID day, String key, String item, long value, String category, List<Person> recipients) {
        UUID batch = activities.gifts(
                day, key, item, value, recipients.size(), "EACH", "DONOR", "Giá trị và số suất là dữ liệu dựng");
        for (Person person : recipients) {
            register.rows()
                    .add(
                            "activity_recipient",
                            "province_code, id, activity_id, beneficiary_id, category, eligibility_reason, gift_batch_id,"
                                    + " gift_value, received_on, received_by, receiver_relation",
                            "15",
                            DemoIds.id(day + "/recipient/" + person.id()),
                            day,
                            person.id(),
                            category,
                            "Đang được nuôi dưỡng tại trung tâm",
                            batch,
                            value,
                            DAY,
                            person.fullName(),
                            "SELF");
        }
    }
}
