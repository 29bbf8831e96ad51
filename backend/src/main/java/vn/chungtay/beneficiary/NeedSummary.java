package vn.chungtay.beneficiary;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One need or wish in a list, with whose it is. Partners see codes and no words. */
public record NeedSummary(
        UUID id,
        UUID beneficiaryId,
        @Schema(examples = "75-2026-000123") String beneficiaryCode,
        @Schema(examples = "Nguyễn Thị Bích Ngọc") String beneficiaryName,

        @Schema(description = "Completed years on the day it was heard", examples = "9")
        Integer age,

        NeedRequest.Kind kind,
        @Schema(examples = "VOCATIONAL") String category,
        @Schema(examples = "Em muốn học nghề may") String description,
        NeedRequest.Speaker speaker,
        LocalDate heardOn,
        int priority,
        UUID activityId,
        NeedRequest.Status status,
        LocalDate answeredOn,

        @Schema(examples = "Đã kết nối với Trường Cao đẳng nghề")
        String answer,

        @Schema(description = "Of the need's own row, for If-Match")
        long version) {}
