package vn.chungtay.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new campaign. */
@Schema(description = "A new campaign")
public record CreateCampaignRequest(
        @Schema(description = "Chosen by a client that works offline")
        UUID id,

        @Pattern(regexp = "[0-9]{2}")
        @Schema(description = "Province of today; needed only by accounts of the whole country", examples = "15")
        String provinceCode,

        @NotNull CampaignKind kind,

        @Size(max = 60)
        @Schema(description = "Unique in the province; made from kind and year when absent", examples = "MOA-2022")
        String code,

        @NotNull @Min(1945) @Max(2100) @Schema(examples = "2022")
        Integer year,

        @Min(1) @Max(500) @Schema(description = "Which time it is held, such as 9 for \"lần thứ 9\"", examples = "9")
        Integer edition,

        @NotNull @Size(max = 300) @Schema(examples = "Tháng hành động vì trẻ em năm 2022")
        String name,

        @Size(max = 1000)
        @Schema(
                description = "Exactly as announced",
                examples = "Chung tay bảo vệ trẻ em, hãy lên tiếng phòng, chống xâm hại, bạo lực trẻ em")
        String theme,

        @Size(max = 100)
        @Schema(
                description = "In their order",
                examples = "[\"Gọi 111 để thông báo, tố giác mọi hành vi xâm hại, bạo lực trẻ em\"]")
        List<@NotNull @Size(max = 1000) String> messages,

        @NotNull @Schema(examples = "2022-06-01") LocalDate periodFrom,

        @NotNull @Schema(description = "The last day, included", examples = "2022-06-30")
        LocalDate periodTo,

        @Schema(description = "The plan, an official document")
        UUID planDocumentId,

        @Schema(description = "The programme it belongs to") UUID programmeId,

        @Schema(
                description =
                        "Last day for the report; for a month of action the day before that of the legal text when absent",
                examples = "2022-07-19")
        LocalDate reportDueOn) {

    UpdateCampaignRequest content() {
        return new UpdateCampaignRequest(
                kind,
                code,
                year,
                edition,
                name,
                theme,
                messages,
                periodFrom,
                periodTo,
                planDocumentId,
                programmeId,
                reportDueOn);
    }
}
