package vn.chungtay.disbursement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.project.ComponentRef;
import vn.chungtay.project.ProjectRef;
import vn.chungtay.shared.type.Money;

/** A payment in a list. */
record DisbursementSummary(
        UUID id,
        String provinceCode,
        ProjectRef project,
        ComponentRef component,
        @Schema(examples = "SCHOLARSHIP") String purpose,
        LocalDate paidOn,
        DisbursementMethod method,
        Money amount,
        Recipient recipient,
        String voucherNumber,
        DisbursementStatus status,
        LocalDate reversedOn) {

    /**
     * Who received it. Partner organisations see the code of a person or household and never a name.
     *
     * @param code code for paper; absent for organisations
     */
    @Schema(name = "DisbursementRecipient")
    record Recipient(
            RecipientKind kind,
            UUID id,
            String code,

            @Schema(description = "Absent for partner organisations, and where the name is unknown")
            String name) {}
}
