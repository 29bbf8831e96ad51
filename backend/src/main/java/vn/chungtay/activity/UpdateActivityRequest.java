package vn.chungtay.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as it shall be. Wishes and conclusions have lives of their own and are not part of it. */
@Schema(description = "An activity as it shall be, without wishes and conclusions, which have their own operations")
public record UpdateActivityRequest(
        @NotEmpty
        @Size(max = 10)
        @Schema(description = "Codes of the list ACTIVITY_KIND", examples = "[\"HOME_VISIT\", \"GIFT_GIVING\"]")
        List<@NotNull @Size(max = 60) String> kinds,

        @NotNull @Size(max = 300) @Schema(examples = "Thăm, tặng quà trẻ em có hoàn cảnh đặc biệt khó khăn")
        String name,

        @Size(max = 1000) @Schema(description = "Exactly as announced")
        String theme,

        @Min(1) @Max(500) @Schema(description = "Which time it is held, such as 9 for \"lần thứ 9\"")
        Integer edition,

        @NotNull @Schema(examples = "2025-06-12") LocalDate startsOn,

        @NotNull @Schema(description = "The last day, included", examples = "2025-06-13")
        LocalDate endsOn,

        @Schema(description = "ALL_DAY when absent") PartOfDay partOfDay,

        @NotNull ActivityLevel level,

        ProtectionLevel protectionLevel,

        @Size(max = 16) @Schema(description = "Codes of the list TOPIC", examples = "[\"ABUSE_PREVENTION\"]")
        List<@NotNull @Size(max = 60) String> topics,

        UUID campaignId,

        @Schema(description = "Whether it is a series that holds other activities")
        Boolean series,

        @Schema(description = "The series it belongs to") UUID seriesId,

        UUID projectId,

        @Pattern(regexp = "[0-9]{2}|[0-9]{3}|[0-9]{5}")
        @Schema(description = "Unit as it was on the first day", examples = "22")
        String unitCode,

        @Pattern(regexp = "[0-9]{5}") @Schema(description = "Today's commune, where the unit of then leaves a choice")
        String communeCode,

        @Size(max = 300) @Schema(examples = "Trung tâm Công tác xã hội tỉnh")
        String placeText,

        @Schema(description = "PLANNED or HELD; by the dates when absent")
        ActivityStatus status,

        @Size(max = 10000) String description,

        @Size(max = 50000) @Schema(description = "Minutes of a meeting")
        String minutes,

        @Size(max = 100) @Schema(description = "In the order of the journey")
        List<@NotNull @Valid StopRequest> stops,

        @Size(max = 100) List<@NotNull @Valid TakingPart> organisations,

        @Size(max = 9)
        @Schema(
                description = "Partners without a name: codes of the list PARTNER_KIND",
                examples = "[\"SCHOOL\", \"FAMILY\"]")
        List<@NotNull @Size(max = 60) String> partnerKinds,

        @Size(max = 300) @Schema(description = "Delegation, chair, speakers")
        List<@NotNull @Valid ParticipantRequest> participants,

        @Size(max = 7) List<@NotNull @Valid AudienceCount> audiences,

        @Size(max = 100) List<@NotNull @Valid GiftBatchRequest> gifts,

        @Size(max = 1000) List<@NotNull @Valid RecipientRequest> recipients,

        @Size(max = 50) @Schema(description = "Official documents")
        List<@NotNull UUID> documentIds)
        implements ActivityContent {

    /** The request that would leave the activity as it is. */
    static UpdateActivityRequest of(ActivityDetail activity) {
        return new UpdateActivityRequest(
                activity.kinds(),
                activity.name(),
                activity.theme(),
                activity.edition(),
                activity.startsOn(),
                activity.endsOn(),
                activity.partOfDay(),
                activity.level(),
                activity.protectionLevel(),
                activity.topics(),
                activity.campaign() == null ? null : activity.campaign().id(),
                activity.series(),
                activity.seriesId(),
                activity.projectId(),
                activity.unit() == null ? null : activity.unit().code(),
                activity.communeCode(),
                activity.placeText(),
                activity.status(),
                activity.description(),
                activity.minutes(),
                activity.stops().stream().map(StopRequest::of).toList(),
                activity.organisations().stream()
                        .map(organisation -> new TakingPart(organisation.organisationId(), organisation.role()))
                        .toList(),
                activity.partnerKinds(),
                activity.participants().stream().map(ParticipantRequest::of).toList(),
                activity.audiences(),
                activity.gifts().stream().map(GiftBatchRequest::of).toList(),
                activity.recipients().stream().map(RecipientRequest::of).toList(),
                activity.documents().stream().map(DocumentReference::id).toList());
    }
}
