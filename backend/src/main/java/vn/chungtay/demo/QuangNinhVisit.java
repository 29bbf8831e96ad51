package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Quảng Ninh, 12 and 13 June 2025: the delegation of the Department of Health at three places that were districts until
 * the end of that month. Whether 3 200 000 đồng was the worth of all gifts or of each, the article does not say: four
 * families with 800 000 each make the total, and the batch says so.
 */
final class QuangNinhVisit {
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 12);
    private static final LocalDate SECOND = LocalDate.of(2025, 6, 13);
    private static final String FACILITY = "coso.quangninh";

    private final DemoRows rows;
    private final Register register;
    private final Homes homes;
    private final Ledger ledger;
    private final Activities activities;
    private final Directory directory;
    private final List<Place> places;

    QuangNinhVisit(Register register, Homes homes, Ledger ledger, List<Place> formerPlaces) {
        this.rows = register.rows();
        this.register = register;
        this.homes = homes;
        this.ledger = ledger;
        this.places = formerPlaces;
        this.activities = new Activities(rows, "22");
        this.directory = new Directory(rows);
    }

    void tell() {
        organisations();
        activities.campaign(
                "MOA-2025",
                "MONTH_OF_ACTION",
                2025,
                null,
                "Tháng hành động vì trẻ em năm 2025",
                null,
                LocalDate.of(2025, 6, 1),
                LocalDate.of(2025, 6, 30),
                null,
                null,
                LocalDate.of(2025, 7, 19));
        UUID visit = activities.activity(
                "visit",
                "Thăm hỏi, động viên và trao quà cho gia đình trẻ em có hoàn cảnh đặc biệt khó khăn",
                FIRST,
                SECOND,
                List.of("HOME_VISIT", "GIFT_GIVING"),
                Activities.sheet()
                        .campaign("MOA-2025")
                        .protection("SUPPORT")
                        .description(
                                "Đoàn thăm hỏi sức khỏe, đời sống sinh hoạt, lắng nghe tâm tư, nguyện vọng của các em"
                                        + " nhỏ và phụ huynh; kết nối với các cơ sở đào tạo để định hướng nghề nghiệp."));
        activities.organisation(visit, "soyte.quangninh", "ORGANISER", 1);
        activities.organisation(visit, FACILITY, "CO_ORGANISER", 2);
        activities.person(visit, 1, "HEAD", "le.minh.son", "soyte.quangninh", "Lê Minh Sơn", "Phó Giám đốc Sở Y tế");
        activities.group(visit, 2, "MEMBER", FACILITY, "Cán bộ Cơ sở bảo trợ chăm sóc trẻ em có hoàn cảnh đặc biệt", 3);
        UUID batch = activities.gifts(
                visit,
                "1",
                "Phần quà",
                800_000L,
                4,
                "TOTAL",
                "STATE",
                "Bài viết ghi \"các món quà trị giá 3.200.000 đồng\", không rõ tổng hay mỗi suất; ghi theo tổng, 4 gia đình"
                        + " là dữ liệu dựng.");
        UUID mongCai = stop(visit, 1, FIRST, 1_200_194, "06712", "thành phố Móng Cái", "tp.mongcai");
        UUID dongTrieu = stop(visit, 2, SECOND, 1_200_205, "07093", "thành phố Đông Triều", "tp.dongtrieu");
        UUID quangYen = stop(visit, 3, SECOND, 1_200_206, "07132", "thị xã Quảng Yên", "tx.quangyen");
        family(visit, batch, mongCai, FIRST, "06712", 11, 1);
        family(visit, batch, dongTrieu, SECOND, "07099", 14, 2);
        family(visit, batch, dongTrieu, SECOND, "07102", 8, 3);
        family(visit, batch, quangYen, SECOND, "07132", 15, 4);
    }

    private void organisations() {
        rows.recordedOn(LocalDate.of(2025, 6, 2));
        directory.organisation(
                "soyte.quangninh",
                "DEPARTMENT",
                "HEALTH",
                "PROVINCE",
                "22",
                "Sở Y tế tỉnh Quảng Ninh",
                "Sở Y tế Quảng Ninh",
                null,
                false);
        directory.organisation(
                FACILITY,
                "CHILDREN_FACILITY",
                "HEALTH",
                "PROVINCE",
                "22",
                "Cơ sở bảo trợ chăm sóc trẻ em có hoàn cảnh đặc biệt tỉnh Quảng Ninh",
                null,
                null,
                false);
        directory.parent(FACILITY, "soyte.quangninh", null, null, null);
        district("tp.mongcai", "Ủy ban nhân dân thành phố Móng Cái");
        district("tp.dongtrieu", "Ủy ban nhân dân thành phố Đông Triều");
        district("tx.quangyen", "Ủy ban nhân dân thị xã Quảng Yên");
        directory.organisation(
                "truongnghe.quangninh",
                "TRAINING_PROVIDER",
                "EDUCATION",
                "PROVINCE",
                "22",
                "Trường nghề minh họa Quảng Ninh",
                null,
                null,
                true);
        directory.official("le.minh.son", null, "Lê Minh Sơn");
        directory.post("le.minh.son", "soyte.quangninh", "Phó Giám đốc Sở Y tế", "DEPUTY", 1);
    }

    private void district(String key, String name) {
        directory.organisation(
                key,
                "DISTRICT_AUTHORITY",
                "GOVERNMENT",
                "DISTRICT",
                "22",
                name,
                null,
                null,
                LocalDate.of(2025, 7, 1),
                null,
                false);
    }

    private UUID stop(UUID visit, int position, LocalDate on, int unit, String commune, String place, String contact) {
        return activities.stop(visit, position, on, unit, commune, place, "Cán bộ phụ trách trẻ em", contact);
    }

    private void family(UUID visit, UUID batch, UUID stop, LocalDate on, String commune, int age, int number) {
        PersonGenerator people = register.people();
        Place place = places.stream()
                .filter(p -> p.code().equals(commune))
                .findFirst()
                .orElseThrow();
        Person child = register.add(people.person(
                "quangninh/visit/" + number, place, people.bornAged(age, FIRST), LocalDate.of(2025, 5, 12)));
        register.schooling(child);
        register.circumstance(child, number % 2 == 0 ? "TE01" : "HARDSHIP", null, LocalDate.of(2025, 5, 14));
        register.carer(child, "MOTHER", true);
        UUID household = homes.of("quangninh/visit-home/" + number, List.of(child), number == 3 ? "NEAR_POOR" : "POOR");
        homes.assessed(
                household,
                child,
                LocalDate.of(2025, 5, 20 + number),
                "Cán bộ Cơ sở bảo trợ",
                900_000L + number * 50_000L,
                "Đã tìm hiểu hoàn cảnh trước chuyến thăm (dữ liệu dựng)");
        rows.add(
                "activity_recipient",
                "province_code, id, activity_id, stop_id, household_id, beneficiary_id, eligibility_reason, health_note,"
                        + " living_note, gift_batch_id, gift_value, received_on, received_by, receiver_relation",
                "22",
                DemoIds.id("recipient/quangninh/" + number),
                visit,
                stop,
                household,
                null,
                number % 2 == 0 ? "TE01" : "HARDSHIP",
                "Sức khỏe ổn định, cần khám răng (dữ liệu dựng)",
                "Nhà ở tạm, thu nhập theo mùa vụ (dữ liệu dựng)",
                batch,
                800_000L,
                on,
                people.names().relative(child.fullName(), child.ethnicGroup(), true),
                "MOTHER");
        register.need(child, "WISH", "EDUCATION", "CHILD", on, "Em mong được tiếp tục đi học (dữ liệu dựng)", visit);
        register.need(
                child, "WISH", "LIVELIHOOD", "PARENT", on, "Gia đình mong có việc làm ổn định (dữ liệu dựng)", visit);
        if (age >= 13) {
            UUID school = Directory.organisation("truongnghe.quangninh");
            ledger.service(null, null, "CAREER_ORIENTATION", child.id(), null, on, null, place, school, visit, 1);
            ledger.service(null, null, "REFERRAL", child.id(), null, on, null, place, school, visit, 1);
        }
    }
}
