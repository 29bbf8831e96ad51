package vn.chungtay.privacy;

import vn.chungtay.shared.export.PdfSheet;

/** The copy of a person's data as a paper. */
final class PersonalDataSheet {
    private PersonalDataSheet() {}

    static byte[] of(PersonalData data) {
        try (PdfSheet sheet = new PdfSheet("Dữ liệu cá nhân " + data.code(), data.mark())) {
            sheet.title("Dữ liệu cá nhân đang được lưu giữ");
            sheet.line("Về", (data.fullName() == null ? "" : data.fullName() + " · ") + "hồ sơ " + data.code());
            sheet.line("Theo yêu cầu", data.request());
            sheet.line("Người lập bản sao", data.madeBy());
            sheet.line("Lập lúc", PersonalDataWords.minute(data.madeAt()));
            sheet.paragraph(
                    "Bản sao này gồm mọi dữ liệu hệ thống đang lưu về người nêu trên (Luật Bảo vệ dữ liệu cá nhân"
                            + " 91/2025/QH15). Mục nào không có dữ liệu được ghi rõ.");
            for (PersonalData.Section section : data.sections()) {
                sheet.section(section.title());
                if (section.rows().isEmpty()) {
                    sheet.paragraph("Không có dữ liệu.");
                }
                for (int i = 0; i < section.rows().size(); i++) {
                    if (i > 0) {
                        sheet.rule();
                    }
                    section.rows().get(i).values().forEach(value -> sheet.line(value.label(), value.text()));
                }
            }
            return sheet.finish();
        }
    }
}
