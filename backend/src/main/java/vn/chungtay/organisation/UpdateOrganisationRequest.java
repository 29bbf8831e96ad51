package vn.chungtay.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What describes an organisation and carries no dates. Names, parents and contacts have operations of their own. */
record UpdateOrganisationRequest(
        @NotNull @Schema(examples = "DEPARTMENT") OrganisationKind kind,

        @Size(max = 40) @Schema(description = "Code of the list ORGANISATION_SECTOR", examples = "HEALTH")
        String sector,

        @Schema(examples = "PROVINCE") OrganisationLevel level,

        @Pattern(regexp = "[0-9]{2}")
        @Schema(
                description = "Province of today it belongs to; absent for national and international ones",
                examples = "75")
        String provinceCode,

        @Pattern(regexp = "[0-9]{5}") @Schema(description = "Commune of today it lies in", examples = "26041")
        String communeCode,

        @Size(max = 100) @Schema(description = "Short name in use, found by search", examples = "Sở Y tế")
        String shortName,

        @Size(max = 100) @Schema(description = "Number of the registration, licence or decision of founding")
        String registrationNo,

        @Size(max = 500) @Schema(description = "Address as written", examples = "Số 2 Phan Đình Phùng")
        String addressText,

        @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 country; VN when absent", examples = "VN")
        String country,

        @Schema(examples = "1995-01-01") LocalDate foundedOn,

        @Schema(description = "How exactly foundedOn is known; DAY when absent", examples = "YEAR")
        FoundedPrecision foundedPrecision) {}
