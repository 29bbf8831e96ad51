package vn.chungtay.disbursement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.type.PositiveMoney;

/** Something handed over from a component's budget. */
record CreateDisbursementRequest(
        @Schema(description = "Chosen by a client that works offline; made by the server when absent")
        UUID id,

        @NotNull UUID componentId,

        @NotBlank
        @Size(max = 60)
        @Schema(description = "Code of the list DISBURSEMENT_PURPOSE", examples = "SCHOLARSHIP")
        String purpose,

        @NotNull @Schema(description = "Not later than today", examples = "2025-01-15")
        LocalDate paidOn,

        @NotNull DisbursementMethod method,

        @Valid @Schema(description = "In the project's currency; may be absent in kind, where it is computed")
        PositiveMoney amount,

        @Valid @Schema(description = "Only with method IN_KIND")
        InKind inKind,

        @NotNull @Valid Recipient recipient,

        @NotBlank @Size(max = 100) @Schema(description = "Unique in the project", examples = "PC-2025/0147")
        String voucherNumber,

        @Schema(description = "The activity at which it was handed over")
        UUID activityId,

        @Size(max = 2000) String note) {

    /** Goods with the value that was published for them. */
    @Schema(name = "DisbursementInKind")
    record InKind(
            @NotBlank @Size(max = 300) @Schema(examples = "Gạo, sữa và đồ dùng học tập")
            String item,

            @NotNull @Valid PositiveMoney value,

            @NotNull @Positive @Max(1_000_000) @Schema(examples = "4")
            Integer quantity,

            @NotNull @Schema(description = "Whether the value is for all or for each")
            ValueBasis valueBasis) {}

    /** Who receives it. */
    @Schema(name = "DisbursementRecipientInput")
    record Recipient(@NotNull RecipientKind kind, @NotNull UUID id) {}
}
