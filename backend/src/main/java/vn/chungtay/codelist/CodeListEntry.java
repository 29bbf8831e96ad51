package vn.chungtay.codelist;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One choice of a list. */
@Schema(description = "One choice of a list")
public record CodeListEntry(
        @Schema(description = "Stable code, as other resources use it", examples = "TE01")
        String code,

        @Schema(description = "Code of the wider choice in the same list, for sub-groups")
        String parentCode,

        @Schema(examples = "Trẻ em mồ côi cả cha và mẹ") String nameVi,

        @Schema(examples = "Child orphaned of both parents") String nameEn,

        @Schema(description = "Letter or abbreviation printed in official papers", examples = "a")
        String letter,

        @Schema(examples = "Luật Trẻ em 2016, Điều 10 khoản 1 điểm a")
        String legalBasis,

        @Schema(description = "Seen only by people who may see restricted circumstances")
        boolean restricted,

        @Schema(description = "First day of use, when it was not always in the list", examples = "2025-07-01")
        LocalDate validFrom,

        @Schema(description = "First day out of use", examples = "2025-07-01")
        LocalDate validTo) {

    /** Whether the choice may be made for something that happens on that day. */
    public boolean isInUseOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || date.isBefore(validTo));
    }
}
