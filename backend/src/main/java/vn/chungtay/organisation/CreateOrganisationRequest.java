package vn.chungtay.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new organisation with its first name and, where known, its parent and contacts. */
record CreateOrganisationRequest(
        @Schema(description = "UUIDv7 chosen by a client that works offline; the server's own when absent")
        UUID id,

        @NotNull @Schema(examples = "SOCIAL_WORK_CENTRE") OrganisationKind kind,

        @NotBlank @Size(max = 300) @Schema(examples = "Trung tâm Công tác xã hội tỉnh Đồng Nai")
        String name,

        @Size(max = 300) @Schema(examples = "Dong Nai Social Work Centre")
        String nameEn,

        @Schema(description = "First day of this name; since ever when absent", examples = "2019-03-01")
        LocalDate nameFrom,

        @Size(max = 500) @Schema(description = "Text that gave this name")
        String nameLegalBasis,

        @Size(max = 40) @Schema(description = "Code of the list ORGANISATION_SECTOR", examples = "HEALTH")
        String sector,

        @Schema(examples = "PROVINCE") OrganisationLevel level,

        @Pattern(regexp = "[0-9]{2}") @Schema(description = "Province of today it belongs to", examples = "75")
        String provinceCode,

        @Pattern(regexp = "[0-9]{5}") @Schema(description = "Commune of today it lies in", examples = "26041")
        String communeCode,

        @Size(max = 100) @Schema(description = "Short name in use", examples = "TTCTXH Đồng Nai")
        String shortName,

        @Size(max = 100) String registrationNo,

        @Size(max = 500) @Schema(description = "Address as written")
        String addressText,

        @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 country; VN when absent", examples = "VN")
        String country,

        @Schema(examples = "2019-03-01") LocalDate foundedOn,

        @Schema(description = "How exactly foundedOn is known; DAY when absent")
        FoundedPrecision foundedPrecision,

        @Schema(description = "Organisation it stands under")
        UUID parentId,

        @Schema(description = "First day under that parent; since ever when absent")
        LocalDate parentFrom,

        @Size(max = 20) List<@Valid @NotNull ContactRequest> contacts,

        @Schema(description = "True for an illustrative organisation that does not exist")
        Boolean invented) {

    UpdateOrganisationRequest facts() {
        return new UpdateOrganisationRequest(
                kind,
                sector,
                level,
                provinceCode,
                communeCode,
                shortName,
                registrationNo,
                addressText,
                country,
                foundedOn,
                foundedPrecision);
    }

    NameRequest firstName() {
        return new NameRequest(name, nameEn, nameFrom, null, nameLegalBasis);
    }

    ParentRequest firstParent() {
        return new ParentRequest(parentId, parentFrom, null, null);
    }
}
