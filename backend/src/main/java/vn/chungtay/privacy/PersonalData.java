package vn.chungtay.privacy;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is held about one person, for the person. */
@Schema(description = "Everything that is held about one person, with the mark of the copy")
public record PersonalData(
        @Schema(description = "Code of the record", examples = "75-2026-000123")
        String code,

        @Schema(examples = "Nguyễn Thị Bích Ngọc") String fullName,

        @Schema(description = "The request it was made for", examples = "75-2026-000001")
        String request,

        @Schema(description = "Who made the copy", examples = "Chuyên viên Sở Y tế Đồng Nai")
        String madeBy,

        Instant madeAt,

        @Schema(
                description = "What marks every page of the copy",
                examples = "Bản sao theo yêu cầu 75-2026-000001 · Chuyên viên Sở Y tế Đồng Nai · 23/11/2026 09:30")
        String mark,

        @Schema(description = "One for each table that can hold something about a person, in a fixed order")
        List<Section> sections) {

    /** What one table holds. */
    @Schema(name = "PersonalDataSection")
    public record Section(
            @Schema(examples = "carer") String table,

            @Schema(examples = "Người chăm sóc") String title,

            @Schema(description = "Empty when nothing is held there")
            List<Entry> rows) {}

    /** One row. */
    @Schema(name = "PersonalDataRow")
    public record Entry(List<Value> values) {}

    /** One column that holds something. */
    @Schema(name = "PersonalDataValue")
    public record Value(
            @Schema(examples = "fullName") String name,
            @Schema(examples = "Họ và tên") String label,

            @Schema(description = "As it is stored", examples = "Trần Thị Hoa")
            String value,

            @Schema(description = "In words", examples = "Trần Thị Hoa")
            String text) {}
}
