package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who may be the same. */
public record DuplicateCandidate(
        UUID id,
        @Schema(examples = "75-2026-000123") String code,
        @Schema(examples = "Nguyễn Thị Bích Ngọc") String fullName,
        Sex sex,
        LocalDate birthDate,
        @Schema(examples = "Phường Long Bình") String communeName,
        BeneficiaryStatus status,

        @Schema(description = "What agrees, the strongest first")
        List<Reason> reasons) {

    /** What agrees with the record. */
    @Schema(name = "DuplicateReason")
    public enum Reason {
        IDENTITY_NUMBER,
        SAME_NAME,
        SIMILAR_NAME,
        BIRTH_DATE,
        BIRTH_YEAR
    }
}
