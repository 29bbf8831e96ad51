package vn.chungtay.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** One consent, whether it still holds, and how it ended. */
@Schema(description = "A consent of a person for one purpose")
public record ConsentDetail(
        UUID id,
        @Schema(examples = "75") String provinceCode,
        UUID beneficiaryId,
        ConsentPurpose purpose,
        LegalBasis legalBasis,

        @Schema(description = "Whether it holds today") ConsentState state,

        @Schema(examples = "Trần Thị Lan") String representativeName,

        @Schema(description = "List RELATION", examples = "GRANDPARENT")
        String representativeRelation,

        @Schema(description = "Absent: the child was not asked, being too young, or is no child")
        Boolean childAssent,

        String note,
        @Schema(examples = "2026-06-01") LocalDate validFrom,

        @Schema(description = "First day it no longer holds")
        LocalDate validTo,

        @Schema(description = "From this instant it opens nothing")
        Instant withdrawnAt,

        @Schema(examples = "Bà của trẻ không muốn đăng ảnh nữa")
        String withdrawalReason,

        @Schema(
                description = "The file that proves it, at evidence below its address; absent: none",
                examples = "Phiếu đồng ý.pdf")
        String evidenceName,

        Instant createdAt,

        @Schema(description = "Who wrote it down", examples = "Nguyễn Thị Chuyên Viên")
        String createdByName,

        long version)
        implements Versioned {}
