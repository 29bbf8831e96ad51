package vn.chungtay.publicpage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the hotline directory. */
@Schema(description = "A topic with the numbers to call about it")
public record HotlineRequest(
        @Pattern(regexp = "[0-9]{2}")
        @Schema(description = "Needed only by accounts of the whole country", examples = "75")
        String provinceCode,

        @NotNull @Size(max = 200) @Schema(examples = "Tư vấn khám sức khỏe")
        String topic,

        @Schema(description = "Who answers, when it is a registered organisation")
        UUID organisationId,

        @Size(max = 300) @Schema(description = "Who answers, as printed", examples = "Sở Y tế Đồng Nai")
        String organisationText,

        @Size(max = 200) @Schema(examples = "Giờ hành chính")
        String hours,

        @Size(max = 500) String note,

        @Schema(description = "Shown before all others", examples = "false")
        Boolean pinned,

        @Min(1) @Max(999) @Schema(description = "Order, 1 first; 100 when absent", examples = "2")
        Integer position,

        @NotNull @Size(min = 1, max = 10) @Schema(description = "In the order in which to try them")
        List<@NotNull @Valid PhoneLine> numbers,

        @Schema(examples = "2025-03-01") LocalDate validFrom,

        @Schema(description = "First day on which it is no longer shown")
        LocalDate validTo) {}
