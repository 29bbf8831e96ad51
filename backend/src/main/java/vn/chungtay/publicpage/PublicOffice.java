package vn.chungtay.publicpage;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.persistence.Row;

/** The office behind a province's page on a day: what its footer says. */
@Schema(description = "The office that answers for the page of a province, as it was on a day")
public record PublicOffice(
        @Schema(examples = "75") String provinceCode,

        @Schema(examples = "Thành phố Đồng Nai") String provinceName,

        @Schema(examples = "2025-03-01") LocalDate asOf,

        @Schema(description = "Root of its organisation tree")
        UUID organisationId,

        @Schema(examples = "Sở Y tế tỉnh Đồng Nai") String name,

        @Schema(examples = "Ủy ban nhân dân tỉnh Đồng Nai") String parentName,

        String address,
        List<PublicPhone> phones,
        List<String> emails,
        List<String> websites,

        @Schema(examples = "Ông Bùi Thanh Tùng") String chiefEditor,

        @Schema(examples = "Giám đốc Sở") String chiefEditorTitle) {

    /** A contact as the statement hands it over. */
    record Contact(String kind, String value, String extension, String label) {}

    static final TypeReference<List<Contact>> CONTACTS = new TypeReference<>() {};

    static PublicOffice of(Row row, LocalDate asOf) {
        List<Contact> contacts = row.json("contacts", CONTACTS);
        return new PublicOffice(
                row.text("province_code"),
                row.text("province_name"),
                asOf,
                row.uuid("organisation_id"),
                row.text("name"),
                row.text("parent_name"),
                row.text("address_text"),
                phones(contacts),
                values(contacts, "EMAIL"),
                values(contacts, "WEB"),
                row.text("chief_editor"),
                row.text("chief_editor_title"));
    }

    static List<PublicPhone> phones(List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.kind().equals("PHONE"))
                .map(contact -> PublicPhone.of(new PhoneLine(contact.value(), contact.extension(), contact.label())))
                .toList();
    }

    static List<String> values(List<Contact> contacts, String kind) {
        return contacts.stream()
                .filter(contact -> contact.kind().equals(kind))
                .map(Contact::value)
                .toList();
    }
}
