package vn.chungtay.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gifts of one kind with their value in VND. */
@Schema(description = "Gifts of one kind with their value in VND.")
public record GiftBatch(
        UUID id,

        @Schema(description = "Number within the activity", examples = "1")
        int position,

        String item,

        @Schema(examples = "800000") long unitValue,

        @Schema(examples = "4") int quantity,

        @Schema(description = "Unit value × quantity, VND", examples = "3200000")
        long totalValue,

        GiftValueBasis valueBasis,

        String source,

        String note) {}
