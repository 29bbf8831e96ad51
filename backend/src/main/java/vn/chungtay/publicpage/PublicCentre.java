package vn.chungtay.publicpage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;

/** A centre as everybody may know it: what it is for, what it does, how to reach it. */
@Schema(description = "A centre: functions, services, contact. Nothing about the people it cares for")
public record PublicCentre(
        UUID id,

        @Schema(examples = "15") String provinceCode,

        @Schema(examples = "Trung tâm Công tác xã hội tỉnh Lào Cai")
        String name,

        @Schema(description = "The office above it", examples = "Sở Y tế tỉnh Lào Cai")
        String parentName,

        @Schema(description = "Functions and tasks, one per line")
        String functions,

        List<CentreService> services,

        @Schema(examples = "Trực 24/24 giờ") String hours,

        String address,
        List<PublicPhone> phones,
        List<String> emails,
        List<String> websites) {
    static PublicCentre of(Row row) {
        List<PublicOffice.Contact> contacts = row.json("contacts", PublicOffice.CONTACTS);
        return new PublicCentre(
                row.uuid("id"),
                row.text("province_code"),
                row.text("name"),
                row.text("parent_name"),
                row.text("functions"),
                row.texts("services").stream().map(CentreService::valueOf).toList(),
                row.text("hours"),
                row.text("address_text"),
                PublicOffice.phones(contacts),
                PublicOffice.values(contacts, "EMAIL"),
                PublicOffice.values(contacts, "WEB"));
    }
}
