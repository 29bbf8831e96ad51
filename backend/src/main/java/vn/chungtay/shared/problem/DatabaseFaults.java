package vn.chungtay.shared.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The database is the last judge of uniqueness, periods and money. Its constraint names are part of the contract:
 * this is the one place that turns them, by exact name, into what a client is told.
 */
final class DatabaseFaults {
    private DatabaseFaults() {}

    private record Meaning(ProblemCode code, String pointer, String vi, String en) {}

    private static final Map<String, Meaning> BY_CONSTRAINT = Map.ofEntries(
            Map.entry(
                    "ck_component_disbursed",
                    new Meaning(
                            ProblemCode.BUDGET_EXCEEDED,
                            "/amount",
                            "Tổng đã chi sẽ vượt kinh phí được duyệt của hợp phần",
                            "The total would exceed the approved budget of the component")),
            Map.entry(
                    "uq_account_username",
                    new Meaning(
                            ProblemCode.ALREADY_EXISTS,
                            "/username",
                            "Tên đăng nhập đã được dùng",
                            "The username is taken")),
            Map.entry(
                    "ex_account_duty_both_sides",
                    new Meaning(
                            ProblemCode.RULE_BROKEN,
                            "/role",
                            "Người này có tài khoản khác với nhiệm vụ phải tách riêng",
                            "The person has another account whose duties must stay apart")),
            Map.entry(
                    "uq_beneficiary_identity_number",
                    new Meaning(
                            ProblemCode.ALREADY_EXISTS,
                            "/identityNumber",
                            "Số định danh đã có trong hồ sơ khác của tỉnh",
                            "Another record of the province has this identity number")),
            Map.entry(
                    "ex_household_member_one_household",
                    new Meaning(
                            ProblemCode.PERIOD_OVERLAP,
                            "/beneficiaryId",
                            "Người này đang thuộc một hộ khác trong cùng thời gian",
                            "This person belongs to another household at that time")),
            Map.entry(
                    "ex_household_member_one_head",
                    new Meaning(
                            ProblemCode.PERIOD_OVERLAP,
                            "/head",
                            "Hộ đã có chủ hộ trong cùng thời gian",
                            "The household has a head at that time already")),
            Map.entry(
                    "ex_consent_one_live",
                    new Meaning(
                            ProblemCode.PERIOD_OVERLAP,
                            "/purpose",
                            "Mục đích này đã có sự đồng ý còn hiệu lực trong cùng thời gian",
                            "There is a consent for this purpose at that time already")),
            Map.entry("fk_photo_person_photo_consent", consentGone()),
            Map.entry("fk_photo_person_web_consent", consentGone()),
            Map.entry("ck_photo_person_consented", consentGone()),
            Map.entry("uq_photo_of_activity", photoThere()),
            Map.entry("uq_photo_of_campaign", photoThere()),
            Map.entry(
                    "uq_api_client_client_id",
                    new Meaning(
                            ProblemCode.ALREADY_EXISTS,
                            "/clientId",
                            "Mã hệ thống này đã được dùng",
                            "This client id is taken")),
            Map.entry(
                    "uq_disbursement_voucher_number",
                    new Meaning(
                            ProblemCode.ALREADY_EXISTS,
                            "/voucherNumber",
                            "Số chứng từ đã được dùng trong dự án",
                            "The voucher number is used in the project already")));

    private static Meaning consentGone() {
        return new Meaning(
                ProblemCode.RULE_BROKEN,
                "/people",
                "Có người trong ảnh chưa đồng ý hoặc vừa rút lại sự đồng ý",
                "Somebody in the photo has not agreed, or has just withdrawn the consent");
    }

    private static Meaning photoThere() {
        return new Meaning(
                ProblemCode.ALREADY_EXISTS,
                "/file",
                "Ảnh này đã có trong bộ ảnh",
                "The gallery has this photo already");
    }

    /** What the fault means, or empty when it does not come from the database. */
    static Optional<Problem> problemOf(Throwable thrown) {
        boolean fromDatabase = false;
        for (Throwable cause = thrown; cause != null; cause = causeOf(cause)) {
            if (cause instanceof PSQLException fault) {
                return Optional.of(problemOf(fault));
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return Optional.of(Problem.of(ProblemCode.CONCURRENT_CHANGE));
            }
            // A batch wraps what the server said once more: look deeper before giving up.
            fromDatabase |= cause instanceof SQLException;
        }
        return fromDatabase ? Optional.of(unavailable()) : Optional.empty();
    }

    /** A commit that fails keeps what happened before it among the suppressed. */
    static Throwable causeOf(Throwable thrown) {
        return thrown.getCause() == null && thrown.getSuppressed().length > 0
                ? thrown.getSuppressed()[0]
                : thrown.getCause();
    }

    private static Problem problemOf(PSQLException fault) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        ServerErrorMessage message = fault.getServerErrorMessage();
        String constraint = message == null ? null : message.getConstraint();
        Meaning meaning = constraint == null ? null : BY_CONSTRAINT.get(constraint);
        if (meaning != null) {
            return Problem.of(meaning.code())
                    .at(meaning.pointer(), constraint.toUpperCase(java.util.Locale.ROOT), meaning.vi(), meaning.en());
        }
        return switch (state) {
            case "23505" -> Problem.of(ProblemCode.ALREADY_EXISTS);
            case "23P01" -> Problem.of(ProblemCode.PERIOD_OVERLAP);
            case "23503" -> Problem.of(ProblemCode.UNKNOWN_REFERENCE);
            case "23502", "23514", "22001", "22003", "22008" -> Problem.of(ProblemCode.RULE_BROKEN);
            case "40001", "40P01", "55P03" -> Problem.of(ProblemCode.CONCURRENT_CHANGE);
            default ->
                state.startsWith("08") || state.startsWith("57") || state.startsWith("53")
                        ? unavailable()
                        : Problem.of(ProblemCode.INTERNAL);
        };
    }

    private static Problem unavailable() {
        return Problem.of(ProblemCode.UNAVAILABLE).header("Retry-After", "5");
    }
}
