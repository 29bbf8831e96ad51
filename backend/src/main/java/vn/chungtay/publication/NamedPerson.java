package vn.chungtay.publication;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.beneficiary.BeneficiaryDirectory.NamedChild;
import vn.chungtay.shared.persistence.Row;

/** A registered person whom an article names, for those who may read children. */
@Schema(description = "A registered child whom the article names, or somebody of the same name")
public record NamedPerson(
        UUID id,

        @Schema(description = "Human code", examples = "75-2025-000123")
        String code,

        @Schema(examples = "Nguyễn Thị An") String fullName,

        @Schema(description = "Said by the writer; otherwise found by the full name")
        boolean declared,

        @Schema(description = "Whether there is a live consent for the web now")
        boolean consent) {

    static NamedPerson declared(Row row) {
        return new NamedPerson(row.uuid("id"), row.text("code"), row.text("full_name"), true, row.bool("consent"));
    }

    static NamedPerson found(NamedChild child, boolean consent) {
        return new NamedPerson(child.id(), child.code(), child.fullName(), false, consent);
    }
}
