package vn.chungtay.beneficiary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.type.IdentityNumberFormat;

/** A person to be registered, with what is known on the first day, so that one form is enough. */
public record CreateBeneficiaryRequest(
        @Schema(description = "UUIDv7 chosen by a client that works offline; the server makes one otherwise")
        UUID id,

        @Size(min = 1, max = 200)
        @Pattern(regexp = "[^\\n\\r\\t]*")
        @Schema(description = "Family, middle and given name; absent while unknown", examples = "Nguyễn Thị Bích Ngọc")
        String fullName,

        @Size(max = 200)
        @Pattern(regexp = "[^\\n\\r\\t]*")
        @Schema(description = "Another name the person is known by", examples = "Bé Na")
        String otherName,

        @NotNull @Schema(examples = "FEMALE") Sex sex,

        @Schema(description = "Absent while unknown; not after today, not before 1900", examples = "2015-09-02")
        LocalDate birthDate,

        @Schema(description = "How exactly the birth date is known; DAY when absent. For MONTH and YEAR the first day")
        BirthDatePrecision birthDatePrecision,

        @Size(max = 2) @Schema(description = "Code of the list ETHNIC_GROUP; 99 (unknown) when absent", examples = "01")
        String ethnicGroup,

        @Pattern(regexp = IdentityNumberFormat.REGEX)
        @Schema(description = "12 digits, or 9 of an old identity card", examples = "075315000123")
        String identityNumber,

        @Schema(description = "NONE without a number, DECLARED with one, when absent")
        IdentityState identityState,

        @NotNull @Valid AddressRequest address,

        @Schema(description = "First day at this address; today when absent", examples = "2024-05-01")
        LocalDate residentSince,

        @Pattern(regexp = "[0-9+][0-9 .()+-]{2,29}") @Schema(examples = "0912 345 678")
        String phone,

        @Size(max = 4000) @Schema(examples = "Mẹ làm công nhân ca đêm")
        String note,

        @Size(max = 14) @Schema(description = "Circumstances known on the first day")
        List<@Valid CircumstanceRequest> circumstances,

        @Valid @Schema(description = "Whether the person goes to school, and where, as known on the first day")
        SchoolStatusRequest schoolStatus,

        @Size(max = 5) @Schema(description = "Who cares for the person, as known on the first day")
        List<@Valid CarerRequest> carers,

        @Valid
        @Schema(description = "Admission to a facility; centre staff must send it, since they see residents only")
        StayRequest stay) {

    /** What PUT would send for the same person. */
    UpdateBeneficiaryRequest person() {
        return new UpdateBeneficiaryRequest(
                fullName,
                otherName,
                sex,
                birthDate,
                birthDatePrecision,
                ethnicGroup,
                identityNumber,
                identityState,
                address,
                phone,
                note);
    }
}
