package vn.chungtay.publicpage;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;

/** Who answered for a province's page between two days. */
@Schema(description = "Which organisation answers for the public page between two days")
public record OfficePeriod(
        UUID id,

        @Schema(examples = "75") String provinceCode,

        UUID organisationId,

        @Schema(examples = "Sở Y tế tỉnh Đồng Nai") String organisationName,

        String chiefEditor,
        String chiefEditorTitle,
        LocalDate validFrom,

        @Schema(description = "First day it no longer answers for it")
        LocalDate validTo) {
    static OfficePeriod of(Row row) {
        return new OfficePeriod(
                row.uuid("id"),
                row.text("province_code"),
                row.uuid("organisation_id"),
                row.text("organisation_name"),
                row.text("chief_editor"),
                row.text("chief_editor_title"),
                row.date("valid_from"),
                row.date("valid_to"));
    }
}
