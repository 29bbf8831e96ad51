package vn.chungtay.activity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.type.Money;

/** What one activity amounted to, computed from its rows; people only within the reader's scope. */
@Schema(description = "What one activity amounted to, computed from its rows; people only within the reader's scope")
public record ActivityFigures(
        UUID activityId,

        @Schema(description = "Days from first to last", examples = "2")
        int days,

        @Schema(examples = "3") int stops,

        @Schema(description = "Stops by unit as it was written")
        List<StopCount> stopsAsThen,

        @Schema(description = "The same stops by commune of today; without a code where the hamlet is not known yet")
        List<StopCount> stopsToday,

        @Schema(description = "Registered organisations that take part", examples = "2")
        int organisations,

        @Schema(description = "Head-count of delegation and speakers", examples = "6")
        int participants,

        List<AudienceCount> reach,

        @Schema(description = "TOTAL: value of the batches; EACH: value of one × families reached")
        Money giftValue,

        List<BatchValue> gifts,

        @Schema(examples = "4") int households,

        @Schema(examples = "0") int persons,

        List<CategoryCount> recipientsByCategory,

        @Schema(description = "Distinct children of the age of consent who spoke for themselves", examples = "3")
        int childrenConsulted,

        @Schema(examples = "5") int wishes,

        @Schema(examples = "5") int openWishes,

        @Schema(description = "Services given on the occasion")
        List<ServiceCount> services) {

    /** Stops of one unit. */
    public record StopCount(
            @Schema(examples = "194") String code,
            @Schema(examples = "Thành phố Móng Cái") String name,

            @Schema(description = "Code of the province of then, or of today", examples = "22")
            String provinceCode,

            @Schema(examples = "1") int stops) {}

    /** What one batch was worth. */
    public record BatchValue(
            UUID id,
            String item,
            GiftValueBasis valueBasis,

            @Schema(description = "Recipients that got of it", examples = "4")
            int families,

            @Schema(description = "VND", examples = "3200000")
            long value,

            String note) {}

    /** Recipients of one category. */
    public record CategoryCount(
            RecipientCategory category,
            @Schema(examples = "4") int recipients,

            @Schema(description = "VND", examples = "3200000")
            long giftValue) {}

    /** Turns of one service and the people they reached. */
    public record ServiceCount(
            @Schema(description = "Code of the list SERVICE_TYPE", examples = "CAREER_ORIENTATION")
            String service,

            @Schema(examples = "3") int turns,
            @Schema(examples = "3") int persons) {}
}
