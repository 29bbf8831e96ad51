package vn.chungtay.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request in a list. */
@Schema(description = "A request about a person's data, with its days")
public record RightsRequestSummary(
        UUID id,
        @Schema(examples = "75-2026-000001") String code,
        @Schema(examples = "75") String provinceCode,
        RightsRequestKind kind,

        @Schema(description = "Whom it is about, as the request says", examples = "Nguyễn Thị Bích Ngọc")
        String subjectName,

        @Schema(description = "Code of the person's record, once found", examples = "75-2026-000123")
        String beneficiaryCode,

        @Schema(examples = "Trần Thị Hoa") String requesterName,
        RequesterRelation requesterRelation,
        RequestChannel channel,
        @Schema(examples = "2026-11-20") LocalDate receivedOn,

        @Schema(description = "Last day for the first answer", examples = "2026-11-25")
        LocalDate replyDueOn,

        @Schema(description = "Last day for doing it", examples = "2026-11-30")
        LocalDate dueOn,

        RightsRequestStatus status,

        @Schema(description = "Whether the first answer, or the end, is late today or came late")
        boolean late) {}
