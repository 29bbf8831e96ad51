package vn.chungtay.beneficiary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/**
 * What partners see of one child in their projects: a code, the year of birth, the commune, and what was done. The name
 * and a photo only with a live consent; no address, identity number, phone, carer, restricted circumstance or free text. A type of its own down to its parts, so
 * that nothing added to {@link BeneficiaryDetail} is ever seen here by itself; a test holds its properties to a list.
 */
public record PartnerBeneficiaryDetail(
        UUID id,
        @Schema(examples = "75-2026-000123") String code,

        @Schema(description = "What stands for the name", examples = "75-2026-000123")
        String pseudonym,

        @Schema(
                description = "The name, only while there is a live consent for PROFILE or SPONSOR_ABROAD",
                examples = "Nguyễn Văn An")
        String consentedName,

        @Schema(description = "The newest photo of the child alone, only while there is a live consent for PHOTO")
        UUID photoId,

        Sex sex,

        @Schema(description = "The first of January of the year of birth", examples = "2015-01-01")
        LocalDate birthDate,

        BirthDatePrecision birthDatePrecision,

        @Schema(description = "Years today, by the year of birth", examples = "11")
        Integer age,

        @Schema(examples = "75") String provinceCode,
        @Schema(examples = "26041") String communeCode,
        @Schema(examples = "Phường Long Bình") String communeName,
        BeneficiaryStatus status,
        LocalDate closedOn,

        @Schema(description = "Newest first, never restricted ones")
        List<PartnerCircumstance> circumstances,

        List<PartnerDisability> disabilities,
        List<PartnerSchoolStatus> schoolStatuses,
        List<PartnerStay> stays,
        List<PartnerNeed> needs,
        PartnerHousehold household,

        @Schema(description = "In which years the own projects supported the child")
        BeneficiaryDetail.Support support,

        Instant createdAt,
        Instant updatedAt,
        long version)
        implements BeneficiaryView, Versioned {

    /** A group the child belongs or belonged to. */
    public record PartnerCircumstance(
            UUID id,
            @Schema(examples = "TE01") String groupCode,
            @Schema(examples = "TE0103") String subgroupCode,
            LocalDate validFrom,
            LocalDate validTo) {}

    /** A disability as the certificate classifies it. */
    public record PartnerDisability(
            UUID id,
            @Schema(description = "List DISABILITY_TYPE") List<String> types,
            @Schema(description = "List DISABILITY_LEVEL") String level,
            LocalDate validFrom,
            LocalDate validTo) {}

    /** Whether the child goes to school, and to which level; not where. */
    public record PartnerSchoolStatus(
            UUID id,
            SchoolStatusRequest.Status status,
            SchoolStatusRequest.Level level,
            LocalDate validFrom,
            LocalDate validTo) {}

    /** Time in a facility; not in which. */
    public record PartnerStay(
            UUID id,

            @Schema(description = "List RESIDENT_CATEGORY", examples = "CHILD")
            String category,

            LocalDate validFrom,
            LocalDate validTo) {}

    /** A need or wish by its kind; not in words. */
    public record PartnerNeed(
            UUID id,
            @Schema(examples = "WISH") String kind,

            @Schema(description = "List NEED_CATEGORY", examples = "EDUCATION")
            String category,

            LocalDate heardOn,
            @Schema(examples = "OPEN") String status,
            LocalDate answeredOn) {}

    /** The household of today. */
    public record PartnerHousehold(
            UUID id,
            @Schema(examples = "75-H-2026-000045") String code,
            PovertyStatus poverty,
            @Schema(examples = "4") int members) {}
}
