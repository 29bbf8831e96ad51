package vn.chungtay.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What people ask about their data in the weeks before loading, a breach whose clock runs and one that is closed, and
 * records that were closed so long ago that their time is over.
 */
final class PrivacyStory {
    private static final String LAW = "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 5";
    private static final String POLICE = "Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao, Bộ Công an";
    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);
    private static final String PROVINCE = "75";

    private final Register register;
    private final DemoRows rows;
    private final LocalDate today;
    private final List<Place> places;
    private int requests;

    PrivacyStory(Register register, List<Place> places) {
        this.register = register;
        this.rows = register.rows();
        this.today = register.today();
        this.places = places;
    }

    /** @param children who of the province the requests are about */
    void tell(List<Person> children) {
        Person first = children.get(3);
        Person second = children.get(11);
        Person third = children.get(20);
        request(first, "ACCESS", "ANSWERED", 6, "Xin bản sao toàn bộ thông tin hệ thống lưu về con tôi.", 5, 0, null);
        request(
                second,
                "RECTIFY",
                "RECEIVED",
                5,
                "Ngày sinh của cháu ghi sai, xin sửa theo giấy khai sinh.",
                0,
                0,
                null);
        request(
                third,
                "DELETE",
                "REFUSED",
                40,
                "Xin xóa hồ sơ của cháu.",
                39,
                30,
                "Hồ sơ còn thời hạn lưu; chứng từ hỗ trợ phải giữ 10 năm theo Luật Kế toán. Đã giải thích cho gia đình.");
        request(
                second,
                "WITHDRAW",
                "DONE",
                60,
                "Không đồng ý dùng ảnh của cháu trong báo cáo gửi nhà tài trợ.",
                59,
                52,
                "Đã ngừng sử dụng ảnh và báo cho nhà tài trợ gỡ ảnh.");
        breach("running", 1, "Danh sách học bổng gửi nhầm địa chỉ thư điện tử ngoài cơ quan.", false);
        breach("closed", 200, "Mất một điện thoại công vụ có ảnh chụp hồ sơ giấy.", true);
        closedLongAgo("minh", LocalDate.of(1987, 6, 12), LocalDate.of(2001, 9, 10));
        closedLongAgo("hoa", LocalDate.of(1986, 11, 3), LocalDate.of(2000, 3, 21));
    }

    private void request(
            Person child,
            String kind,
            String status,
            int ago,
            String content,
            int answered,
            int closed,
            String outcome) {
        LocalDate received = today.minusDays(ago);
        boolean over = status.equals("DONE") || status.equals("REFUSED");
        int term = kind.equals("DELETE") ? 20 : kind.equals("ACCESS") || kind.equals("RECTIFY") ? 10 : 15;
        requests++;
        rows.recordedOn(received)
                .add(
                        "rights_request",
                        "province_code, id, code, kind, beneficiary_id, subject_name, requester_name, requester_relation,"
                                + " requester_contact, channel, received_on, content, reply_due_on, due_on, legal_basis,"
                                + " status, answered_on, answer, closed_on, outcome, purposes",
                        PROVINCE,
                        DemoIds.id("rights-request/" + requests),
                        "%s-%d-%06d".formatted(PROVINCE, received.getYear(), requests),
                        kind,
                        child.id(),
                        child.fullName(),
                        "Người mẹ của " + child.fullName(),
                        "PARENT",
                        child.hamlet(),
                        requests % 2 == 0 ? "LETTER" : "IN_PERSON",
                        received,
                        content,
                        received.plusDays(4),
                        received.plusDays(term),
                        LAW,
                        status,
                        answered == 0 ? null : today.minusDays(answered),
                        answered == 0 ? null : "Đã tiếp nhận và hẹn ngày trả kết quả.",
                        over ? today.minusDays(closed) : null,
                        outcome,
                        kind.equals("WITHDRAW") ? List.of("PHOTO", "SPONSOR_ABROAD") : null);
    }

    private void breach(String key, int ago, String description, boolean over) {
        OffsetDateTime found = today.minusDays(ago).atTime(LocalTime.of(14, 30)).atOffset(VIET_NAM);
        LocalDate closed = today.minusDays(ago).plusDays(12);
        rows.recordedOn(today.minusDays(ago))
                .add(
                        "data_breach",
                        "province_code, id, code, found_at, description, subjects, data_kinds, people, measures,"
                                + " notify_due_at, legal_basis, notified_at, notified_to, closed_on, conclusion",
                        PROVINCE,
                        DemoIds.id("data-breach/" + key),
                        "%s-%d-%06d".formatted(PROVINCE, found.getYear(), over ? 1 : 2),
                        found,
                        description,
                        over ? "Trẻ em của một xã" : "Trẻ nhận học bổng năm nay",
                        over ? "Ảnh chụp trang đầu hồ sơ giấy" : "Họ tên, ngày sinh, tên trường",
                        over ? 12 : 42,
                        "Đã khóa quyền truy cập và yêu cầu người nhận xóa.",
                        found.plusHours(72),
                        LAW,
                        over ? found.plusHours(20) : null,
                        over ? POLICE : null,
                        over ? closed : null,
                        over ? "Thiết bị được tìm lại; đã mã hóa mọi điện thoại công vụ." : null);
    }

    /** Somebody who grew up long ago; nothing but the record is left. */
    private void closedLongAgo(String key, LocalDate born, LocalDate registered) {
        Person grown = register.people().person("dongnai/grown/" + key, places.get(0), born, registered);
        rows.recordedOn(registered)
                .add(
                        "beneficiary",
                        "province_code, id, code, full_name, sex, birth_date, birth_date_precision, ethnic_group,"
                                + " written_unit_id, commune_code, hamlet, status, closed_on, closing_reason, invented",
                        PROVINCE,
                        grown.id(),
                        grown.code(),
                        grown.fullName(),
                        grown.female() ? "FEMALE" : "MALE",
                        grown.birthDate(),
                        "DAY",
                        grown.ethnicGroup(),
                        grown.place().writtenUnitId(),
                        grown.place().communeCode(),
                        grown.hamlet(),
                        "CLOSED",
                        grown.birthday(16),
                        "AGED_OUT",
                        true);
        rows.add(
                "residence",
                "province_code, id, beneficiary_id, written_unit_id, commune_code, hamlet, valid_from",
                PROVINCE,
                DemoIds.id("dongnai/grown/residence/" + key),
                grown.id(),
                grown.place().writtenUnitId(),
                grown.place().communeCode(),
                grown.hamlet(),
                registered);
    }
}
