package vn.chungtay.beneficiary;

import vn.chungtay.shared.export.TableExport;

/** The list of people as a file, with Vietnamese headers. Partners' files hold codes, as their lists do. */
final class BeneficiaryTable {
    static final TableExport<BeneficiarySummary> TABLE = TableExport.<BeneficiarySummary>named("doi-tuong")
            .text("Mã hồ sơ", BeneficiarySummary::code)
            .text("Họ và tên", BeneficiarySummary::fullName)
            .text("Giới tính", row -> sex(row.sex()))
            .date("Ngày sinh", BeneficiarySummary::birthDate)
            .number("Tuổi", BeneficiarySummary::age)
            .text("Mã dân tộc", BeneficiarySummary::ethnicGroup)
            .text("Mã tỉnh", BeneficiarySummary::provinceCode)
            .text("Mã xã", BeneficiarySummary::communeCode)
            .text("Xã, phường", BeneficiarySummary::communeName)
            .text("Thôn, tổ", BeneficiarySummary::hamlet)
            .text("Nhóm hoàn cảnh", row -> String.join("; ", row.circumstances()))
            .text("Đi học", row -> school(row.schoolStatus()))
            .text("Diện hộ", row -> poverty(row.poverty()))
            .text("Cơ sở", BeneficiarySummary::facilityName)
            .text("Trạng thái", row -> row.status() == BeneficiaryStatus.ACTIVE ? "Đang theo dõi" : "Đã đóng");

    private BeneficiaryTable() {}

    private static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "Nam";
            case FEMALE -> "Nữ";
            case UNKNOWN -> "Không biết";
        };
    }

    private static String school(SchoolStatusRequest.Status status) {
        if (status == null) {
            return null;
        }
        return switch (status) {
            case ATTENDING -> "Đang đi học";
            case DROPPED_OUT -> "Đã bỏ học";
            case NEVER -> "Chưa từng đi học";
            case COMPLETED -> "Đã hoàn thành";
        };
    }

    private static String poverty(PovertyStatus status) {
        if (status == null) {
            return null;
        }
        return switch (status) {
            case POOR -> "Hộ nghèo";
            case NEAR_POOR -> "Hộ cận nghèo";
            case NOT_POOR -> "Không nghèo";
        };
    }
}
