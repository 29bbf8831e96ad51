package vn.chungtay.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.problem.Warning;

/** Whether a child went to school between two days. */
public record SchoolStatusDetail(
        UUID id,
        SchoolStatusRequest.Status status,
        SchoolStatusRequest.Level level,
        @Schema(examples = "Trường Tiểu học Long Bình") String schoolName,
        @Schema(examples = "4A") String grade,
        @Schema(examples = "HARDSHIP") String reason,
        LocalDate validFrom,
        LocalDate validTo,
        long version,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "What to look at, in answers to a change")
        List<Warning> warnings)
        implements Versioned {}
