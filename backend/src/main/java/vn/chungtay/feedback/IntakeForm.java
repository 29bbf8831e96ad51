package vn.chungtay.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What Mẫu 01 holds; whatever is not known yet is left out. */
@Schema(description = "Record of receipt of information about a child (Mẫu 01, Decree 56/2017/NĐ-CP)")
public record IntakeForm(
        @NotNull
        @Size(min = 1, max = 300)
        @Schema(description = "Office that received it", examples = "Sở Y tế Đồng Nai")
        String receivingOffice,

        @Size(max = 200) @Schema(description = "If known") String childName,

        LocalDate birthDate,

        @Min(0) @Max(18) @Schema(description = "In years, where the date of birth is not known", examples = "9")
        Integer estimatedAge,

        @NotNull @Schema(examples = "UNKNOWN") ChildSex sex,

        @Size(max = 500) @Schema(description = "Where it happened", examples = "Xã Nam Cát Tiên")
        String place,

        @NotNull
        @Size(min = 1, max = 5000)
        @Schema(description = "How the child is now", examples = "Trẻ có vết bầm ở tay")
        String currentState,

        @Size(max = 2000) @Schema(description = "What is feared if nobody helps")
        String fearedConsequence,

        @Size(max = 1000) @Schema(description = "Names, ages and occupations of father and mother")
        String parents,

        @Size(max = 2000) @Schema(description = "Circumstances of the family")
        String family,

        @Size(max = 500) @Schema(description = "Who looks after the child now")
        String currentCarer,

        @Size(max = 2000) @Schema(description = "What was done already")
        String actionsTaken,

        @Size(max = 500) @Schema(description = "Name, telephone, address of who reports, only if he agreed")
        String reporter) {

    /** As Mẫu 01 asks for it. */
    @Schema(name = "IntakeChildSex")
    public enum ChildSex {
        MALE,
        FEMALE,
        UNKNOWN
    }
}
