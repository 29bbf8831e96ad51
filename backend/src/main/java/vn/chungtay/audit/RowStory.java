package vn.chungtay.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row that was written: what it held before and after. */
public record RowStory(
        @Schema(description = "Table of the row", examples = "carer")
        String table,

        Kind kind,
        List<Field> fields) {

    /** What became of the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** One column of it. */
    public record Field(
            @Schema(examples = "fullName") String name,

            @Schema(
                    description =
                            "As text, a unit by its name and code; absent when there was nothing, or when it is not"
                                    + " shown",
                    examples = "Nguyễn Thị Na")
            String before,

            @Schema(examples = "Nguyễn Thị Bích Ngọc") String after,

            @Schema(
                    description =
                            "The audit keeps only that it changed, the reader may not see what it says, or the record"
                                    + " was anonymised")
            boolean hidden) {}
}
