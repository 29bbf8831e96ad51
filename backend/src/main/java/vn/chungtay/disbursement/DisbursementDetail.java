package vn.chungtay.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.project.ComponentRef;
import vn.chungtay.project.ProjectRef;
import vn.chungtay.shared.http.Versioned;
import vn.chungtay.shared.problem.Warning;
import vn.chungtay.shared.type.Money;

/** A payment with everything that stands on its voucher. */
record DisbursementDetail(
        UUID id,
        String provinceCode,
        ProjectRef project,
        ComponentRef component,
        String purpose,
        LocalDate paidOn,
        DisbursementMethod method,
        Money amount,

        @Schema(description = "Only for đồng", examples = "Ba triệu hai trăm nghìn đồng")
        String amountInWords,

        @Schema(description = "Only in kind") Goods inKind,

        DisbursementSummary.Recipient recipient,
        String voucherNumber,
        DisbursementStatus status,
        LocalDate reversedOn,
        String reversalReason,
        UUID activityId,
        String note,

        @Schema(description = "What looks unusual and was accepted: paid outside the phase, project not running")
        List<Warning> warnings,

        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** Goods with the value that was published for them. */
    @Schema(name = "DisbursementGoods")
    record Goods(String item, Money value, int quantity, ValueBasis valueBasis) {}
}
