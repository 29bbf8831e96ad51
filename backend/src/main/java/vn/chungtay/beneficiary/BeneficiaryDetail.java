package vn.chungtay.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.problem.Warning;

/** Everything about one person, for those who work with her; partners see a {@link PartnerBeneficiaryDetail}. */
public record BeneficiaryDetail(
        UUID id,
        @Schema(examples = "75-2026-000123") String code,
        @Schema(examples = "Nguyễn Thị Bích Ngọc") String fullName,

        @Schema(examples = "Bé Na") String otherName,
        Sex sex,
        @Schema(examples = "2015-09-02") LocalDate birthDate,
        BirthDatePrecision birthDatePrecision,

        @Schema(description = "Completed years today", examples = "11")
        Integer age,

        @Schema(examples = "01") String ethnicGroup,
        @Schema(examples = "075315000123") String identityNumber,
        IdentityState identityState,
        @Schema(examples = "75") String provinceCode,
        Address address,
        @Schema(examples = "0912 345 678") String phone,
        @Schema(examples = "Mẹ làm công nhân ca đêm") String note,
        BeneficiaryStatus status,
        LocalDate closedOn,
        @Schema(description = "List RECORD_CLOSING_REASON") String closingReason,

        @Schema(description = "The record in the province the person came from")
        FormerRecord former,

        @Schema(description = "Province (2 digits) that the person was handed over to", examples = "22")
        String handedOverTo,

        @Schema(
                description =
                        "Since when the record stands still at the person's wish: it is not changed and partners do not"
                                + " see the person")
        LocalDate processingRestrictedSince,

        @Schema(description = "When it was anonymised, for ever")
        LocalDate anonymisedOn,

        @Schema(description = "Made by a generator for demonstration")
        boolean invented,

        @Schema(description = "Newest first; restricted ones only after they were opened with a reason")
        List<CircumstanceDetail> circumstances,

        @Schema(description = "Whether there are restricted circumstances that the account may open with a reason")
        boolean restrictedHidden,

        List<DisabilityDetail> disabilities,
        List<SchoolStatusDetail> schoolStatuses,
        List<CarerDetail> carers,
        List<StayDetail> stays,
        List<NeedDetail> needs,
        List<ResidenceDetail> residences,

        @Schema(description = "The household the person belongs to today")
        HouseholdOfPerson household,

        @Schema(description = "In which years projects supported the person")
        Support support,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "What looks wrong and was accepted")
        List<Warning> warnings,

        Instant createdAt,
        Instant updatedAt,
        long version)
        implements BeneficiaryView, Versioned {

    /** Where the record came from when a person moved between provinces. */
    public record FormerRecord(@Schema(examples = "22") String provinceCode, UUID id) {}

    /** The household of today, as far as a person's page needs it. */
    public record HouseholdOfPerson(
            UUID id,
            @Schema(examples = "75-H-2026-000045") String code,

            @Schema(description = "List RELATION: what the person is in it", examples = "CHILD")
            String relation,

            PovertyStatus poverty,
            @Schema(examples = "4") int members) {}

    /** Support by projects: enrolments, service events and disbursements, by calendar year. */
    public record Support(
            @Schema(description = "Years with any support", examples = "3")
            int years,

            @Schema(examples = "2023") int firstYear,
            @Schema(examples = "2025") int lastYear,

            @Schema(description = "Most years without a gap", examples = "3")
            int longestRun) {}
}
