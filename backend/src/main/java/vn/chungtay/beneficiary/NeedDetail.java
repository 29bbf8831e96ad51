package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** A need or wish and what came of it. */
public record NeedDetail(
        UUID id,
        NeedRequest.Kind kind,
        @Schema(examples = "EDUCATION") String category,
        @Schema(examples = "Em muốn học nghề may") String description,
        NeedRequest.Speaker speaker,
        LocalDate heardOn,
        int priority,
        UUID activityId,
        NeedRequest.Status status,
        LocalDate answeredOn,

        @Schema(examples = "Đã kết nối với Trường Cao đẳng nghề")
        String answer,

        long version)
        implements Versioned {}
