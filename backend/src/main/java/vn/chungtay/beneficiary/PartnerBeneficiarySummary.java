package vn.chungtay.beneficiary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One child in a partner's list. A type of its own, so that nothing added to {@link BeneficiarySummary} is ever seen here
 * by itself; a test holds its properties to a list.
 */
public record PartnerBeneficiarySummary(
        UUID id,
        @Schema(examples = "75-2026-000123") String code,

        @Schema(description = "What stands for the name", examples = "75-2026-000123")
        String pseudonym,

        @Schema(
                description = "The name, only while there is a live consent for PROFILE or SPONSOR_ABROAD",
                examples = "Nguyễn Văn An")
        String consentedName,

        Sex sex,

        @Schema(description = "The first of January of the year of birth", examples = "2015-01-01")
        LocalDate birthDate,

        BirthDatePrecision birthDatePrecision,

        @Schema(description = "Years on the day of the list, by the year of birth", examples = "10")
        Integer age,

        @Schema(examples = "75") String provinceCode,
        @Schema(examples = "26041") String communeCode,
        @Schema(examples = "Phường Long Bình") String communeName,

        @Schema(description = "Groups on the day of the list, never restricted ones", examples = "[\"TE01\"]")
        List<String> circumstances,

        SchoolStatusRequest.Status schoolStatus,
        SchoolStatusRequest.Level schoolLevel,

        @Schema(description = "Of the household on the day of the list")
        PovertyStatus poverty,

        BeneficiaryStatus status,
        Instant updatedAt)
        implements BeneficiaryInList {}
