package vn.chungtay.shared.problem;

/**
 * Every way a request can fail, in one place: the code that clients rely on, the HTTP status, and the words a person
 * reads in Vietnamese and English. Codes are part of the contract: they are added, never renamed.
 */
public enum ProblemCode {
    MALFORMED_REQUEST(400, "Yêu cầu không đọc được", "The request cannot be read"),
    UNKNOWN_PROPERTY(400, "Thuộc tính không có trong hợp đồng API", "A property is not part of the contract"),
    INVALID_VALUE(400, "Giá trị sai kiểu hoặc sai định dạng", "A value has the wrong type or format"),
    UNKNOWN_PARAMETER(400, "Tham số không được hỗ trợ", "A parameter is not supported"),
    INVALID_PARAMETER(400, "Tham số không hợp lệ", "A parameter is not valid"),
    INVALID_CURSOR(
            400,
            "Con trỏ trang không hợp lệ hoặc thuộc về bộ lọc khác",
            "The cursor is not valid or belongs to another filter"),
    IDEMPOTENCY_KEY_REQUIRED(400, "Thiếu tiêu đề Idempotency-Key", "The Idempotency-Key header is missing"),
    NOT_SIGNED_IN(401, "Bạn chưa đăng nhập hoặc phiên đã hết hạn", "You are not signed in or the session has ended"),
    SIGN_IN_FAILED(401, "Tên đăng nhập hoặc mật khẩu không đúng", "The username or the password is wrong"),
    SECOND_FACTOR_NEEDED(401, "Hãy nhập mã xác thực", "The code of the authenticator app is needed"),
    SECOND_FACTOR_FAILED(401, "Mã xác thực không đúng hoặc đã dùng", "The code is wrong or used up"),
    PROVIDER_SIGN_IN_FAILED(
            401, "Đăng nhập qua hệ thống của cơ quan chưa thành công", "Signing in at the identity provider failed"),
    FORBIDDEN(403, "Tài khoản không có quyền làm việc này", "The account may not do this"),
    NOT_ADMITTED(403, "Anh/chị chưa được vào Chung Tay", "You are not admitted"),
    LOCAL_SIGN_IN_OFF(
            403,
            "Ở đây chỉ đăng nhập bằng tài khoản của cơ quan",
            "People sign in here at the identity provider of their authority alone"),
    CROSS_SITE_REQUEST(403, "Yêu cầu đến từ một trang khác", "The request comes from another site"),
    NOT_FOUND(404, "Không tìm thấy", "Not found"),
    METHOD_NOT_ALLOWED(405, "Phương thức không được hỗ trợ", "The method is not supported"),
    NOT_ACCEPTABLE(406, "Không có định dạng được yêu cầu", "The requested format is not available"),
    ALREADY_EXISTS(409, "Bản ghi đã tồn tại", "The record exists already"),
    PERIOD_OVERLAP(409, "Khoảng thời gian trùng với bản ghi khác", "The period overlaps another record"),
    STATE_CONFLICT(409, "Trạng thái hiện tại không cho phép việc này", "The state of the record does not allow this"),
    CONCURRENT_CHANGE(
            409, "Có người vừa thay đổi cùng dữ liệu, hãy thử lại", "The same data has just been changed, try again"),
    STALE_VERSION(
            412, "Bản ghi đã được người khác sửa sau khi bạn mở", "Somebody changed the record after you opened it"),
    PAYLOAD_TOO_LARGE(413, "Nội dung gửi lên quá lớn", "The request body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Kiểu nội dung không được hỗ trợ", "The content type is not supported"),
    VALIDATION_FAILED(422, "Dữ liệu chưa hợp lệ", "The data is not valid"),
    UNKNOWN_REFERENCE(422, "Bản ghi được nhắc tới không tồn tại", "A record that is referred to does not exist"),
    RULE_BROKEN(422, "Dữ liệu vi phạm một quy tắc", "The data breaks a rule"),
    BUDGET_EXCEEDED(422, "Số tiền vượt quá kinh phí của hợp phần", "The amount exceeds the budget of the component"),
    IDEMPOTENCY_KEY_REUSED(
            422, "Idempotency-Key đã dùng cho một yêu cầu khác", "The Idempotency-Key was used for another request"),
    VERSION_REQUIRED(428, "Thiếu tiêu đề If-Match", "The If-Match header is missing"),
    TOO_MANY_ATTEMPTS(429, "Thử quá nhiều lần, hãy chờ rồi thử lại", "Too many attempts, wait and try again"),
    RATE_LIMITED(429, "Gọi quá nhanh, hãy chờ rồi thử lại", "Too many requests, wait and try again"),
    INTERNAL(500, "Có lỗi ở phía hệ thống, dữ liệu không thay đổi", "Something went wrong, nothing was changed"),
    UNAVAILABLE(503, "Hệ thống tạm thời chưa phục vụ được", "The system is not available for the moment");

    private final int status;
    private final String titleVi;
    private final String titleEn;

    ProblemCode(int status, String titleVi, String titleEn) {
        this.status = status;
        this.titleVi = titleVi;
        this.titleEn = titleEn;
    }

    public int status() {
        return status;
    }

    /** The title in the language the reader asked for; Vietnamese unless it is English. */
    public String title(Language language) {
        return language.choose(titleVi, titleEn);
    }

    /** The code that stands for an HTTP status that some library answered with. */
    static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED_REQUEST;
            case 401 -> NOT_SIGNED_IN;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> STATE_CONFLICT;
            case 412 -> STALE_VERSION;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> VALIDATION_FAILED;
            case 428 -> VERSION_REQUIRED;
            case 429 -> RATE_LIMITED;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? MALFORMED_REQUEST : INTERNAL;
        };
    }
}
