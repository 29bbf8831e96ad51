package vn.chungtay.beneficiary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person in a list, for those who work with her; partners see a {@link PartnerBeneficiarySummary}. */
public record BeneficiarySummary(
        UUID id,
        @Schema(examples = "75-2026-000123") String code,

        @Schema(description = "Absent while unknown", examples = "Nguyễn Thị Bích Ngọc")
        String fullName,

        Sex sex,
        @Schema(examples = "2015-09-02") LocalDate birthDate,
        BirthDatePrecision birthDatePrecision,

        @Schema(description = "Completed years on the day of the list", examples = "10")
        Integer age,

        @Schema(examples = "01") String ethnicGroup,
        @Schema(examples = "75") String provinceCode,
        @Schema(examples = "26041") String communeCode,
        @Schema(examples = "Phường Long Bình") String communeName,
        @Schema(examples = "Ấp 3") String hamlet,

        @Schema(
                description = "Groups on the day of the list; restricted ones never stand in a list",
                examples = "[\"TE01\"]")
        List<String> circumstances,

        SchoolStatusRequest.Status schoolStatus,
        SchoolStatusRequest.Level schoolLevel,

        @Schema(description = "Of the household on the day of the list")
        PovertyStatus poverty,

        @Schema(description = "Facility on the day of the list", examples = "Trung tâm Công tác xã hội tỉnh Đồng Nai")
        String facilityName,

        IdentityState identityState,
        BeneficiaryStatus status,
        Instant updatedAt)
        implements BeneficiaryInList {}
