package vn.chungtay.publicpage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;

/** A province with a page of its own. */
@Schema(description = "A province that has a public page, and the office that answers for it today")
public record PublicProvince(
        @Schema(examples = "75") String code,

        @Schema(examples = "Thành phố Đồng Nai") String name,

        @Schema(examples = "Sở Y tế thành phố Đồng Nai") String officeName) {
    static PublicProvince of(Row row) {
        return new PublicProvince(row.text("code"), row.text("name"), row.text("office_name"));
    }
}
