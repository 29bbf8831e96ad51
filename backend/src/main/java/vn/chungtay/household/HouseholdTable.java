package vn.chungtay.household;

import vn.chungtay.beneficiary.PovertyStatus;
import vn.chungtay.shared.export.TableExport;

/** The list of households as a file, with Vietnamese headers. */
final class HouseholdTable {
    static final TableExport<HouseholdSummary> TABLE = TableExport.<HouseholdSummary>named("ho-gia-dinh")
            .text("Mã hộ", HouseholdSummary::code)
            .text("Chủ hộ", HouseholdSummary::headName)
            .text("Mã tỉnh", HouseholdSummary::provinceCode)
            .text("Mã xã", HouseholdSummary::communeCode)
            .text("Xã, phường", HouseholdSummary::communeName)
            .text("Thôn, tổ", HouseholdSummary::hamlet)
            .number("Số người", HouseholdSummary::members)
            .number("Số trẻ em", HouseholdSummary::children)
            .text("Diện hộ", row -> poverty(row.poverty()))
            .text("Trạng thái", row -> row.status() == HouseholdStatus.ACTIVE ? "Đang theo dõi" : "Đã đóng");

    private HouseholdTable() {}

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
