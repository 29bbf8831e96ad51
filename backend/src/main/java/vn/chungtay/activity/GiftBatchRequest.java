package vn.chungtay.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gifts of one kind. */
@Schema(description = "Gifts of one kind.")
public record GiftBatchRequest(
        @Schema(description = "Kept when an activity is replaced")
        UUID id,

        @NotNull @Size(max = 300) @Schema(examples = "Phần quà cho gia đình")
        String item,

        @NotNull @Min(0) @Max(100_000_000_000L) @Schema(description = "Value of one gift in VND", examples = "800000")
        Long unitValue,

        @NotNull @Min(1) @Max(1_000_000) @Schema(examples = "4")
        Integer quantity,

        @NotNull @Schema(description = "TOTAL: the published amount is for all gifts; EACH: for each family")
        GiftValueBasis valueBasis,

        @Size(max = 60) @Schema(description = "Code of the list GIFT_SOURCE", examples = "STATE")
        String source,

        @Size(max = 2000) String note) {

    static GiftBatchRequest of(GiftBatch batch) {
        return new GiftBatchRequest(
                batch.id(),
                batch.item(),
                batch.unitValue(),
                batch.quantity(),
                batch.valueBasis(),
                batch.source(),
                batch.note());
    }

    /** Value of the batch in VND; at most 10^17. */
    long totalValue() {
        return unitValue * quantity;
    }
}
