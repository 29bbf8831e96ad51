package vn.chungtay.privacy;

/** What keeps a record from being anonymised. */
public enum RetentionBlocker {
    /** The record is not closed. */
    RECORD_OPEN("Hồ sơ chưa đóng", "The record is open"),
    /** The time it has to be kept is not over, and nobody's request to delete stands against it. */
    RETENTION_RUNS("Thời hạn lưu hồ sơ chưa hết", "The record has to be kept longer"),
    /** The person stays in a facility. */
    STAY_OPEN("Đang ở cơ sở trợ giúp", "The person stays in a facility"),
    /** The person, or the household, takes part in a project. */
    ENROLMENT_OPEN("Còn tham gia dự án", "The person takes part in a project"),
    /** A long-term plan is at work. */
    PLAN_OPEN("Còn kế hoạch ổn định lâu dài đang thực hiện", "A long-term plan is at work"),
    /** Vouchers name the person and have to be kept. */
    VOUCHERS_KEPT("Chứng từ kế toán còn phải lưu", "Vouchers have to be kept"),
    /** The person has asked something about the data that is not answered. */
    REQUEST_OPEN("Còn yêu cầu về dữ liệu chưa giải quyết", "A request about the data is open"),
    /** The record stands still at the person's wish. */
    RESTRICTED("Đang bị hạn chế xử lý", "The record is restricted");

    private final String vietnamese;
    private final String english;

    RetentionBlocker(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String inVietnamese() {
        return vietnamese;
    }

    String inEnglish() {
        return english;
    }
}
