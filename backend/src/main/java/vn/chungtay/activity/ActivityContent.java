package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a request says about an activity, whether it is new or being replaced. */
interface ActivityContent {
    List<String> kinds();

    String name();

    String theme();

    Integer edition();

    LocalDate startsOn();

    LocalDate endsOn();

    PartOfDay partOfDay();

    ActivityLevel level();

    ProtectionLevel protectionLevel();

    List<String> topics();

    UUID campaignId();

    Boolean series();

    UUID seriesId();

    UUID projectId();

    String unitCode();

    String communeCode();

    String placeText();

    ActivityStatus status();

    /** As it is said, or else by the days: held once the last of them has come. */
    default ActivityStatus statusOn(LocalDate today) {
        ActivityStatus byDate = endsOn().isAfter(today) ? ActivityStatus.PLANNED : ActivityStatus.HELD;
        return status() == null ? byDate : status();
    }

    String description();

    String minutes();

    List<StopRequest> stops();

    List<TakingPart> organisations();

    List<String> partnerKinds();

    List<ParticipantRequest> participants();

    List<AudienceCount> audiences();

    List<GiftBatchRequest> gifts();

    List<RecipientRequest> recipients();

    List<UUID> documentIds();
}
