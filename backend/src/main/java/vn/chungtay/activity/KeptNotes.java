package vn.chungtay.activity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reasons and notes about people in restricted circumstances are hidden from some who may change an activity. What they
 * could not read, and so did not send, stays as it is.
 */
final class KeptNotes {
    private KeptNotes() {}

    static UpdateActivityRequest in(UpdateActivityRequest request, ActivityDetail current) {
        Map<Object, ActivityRecipient> stored =
                current.recipients().stream().collect(Collectors.toMap(ActivityRecipient::id, Function.identity()));
        List<RecipientRequest> recipients = ActivityRules.orNone(request.recipients()).stream()
                .map(recipient -> recipient.eligibilityReason() == null && stored.containsKey(recipient.id())
                        ? withNotes(recipient, stored.get(recipient.id()))
                        : recipient)
                .toList();
        return new UpdateActivityRequest(
                request.kinds(),
                request.name(),
                request.theme(),
                request.edition(),
                request.startsOn(),
                request.endsOn(),
                request.partOfDay(),
                request.level(),
                request.protectionLevel(),
                request.topics(),
                request.campaignId(),
                request.series(),
                request.seriesId(),
                request.projectId(),
                request.unitCode(),
                request.communeCode(),
                request.placeText(),
                request.status(),
                request.description(),
                request.minutes(),
                request.stops(),
                request.organisations(),
                request.partnerKinds(),
                request.participants(),
                request.audiences(),
                request.gifts(),
                recipients,
                request.documentIds());
    }

    private static RecipientRequest withNotes(RecipientRequest sent, ActivityRecipient stored) {
        return new RecipientRequest(
                sent.id(),
                sent.householdId(),
                sent.beneficiaryId(),
                sent.stop(),
                sent.category(),
                stored.eligibilityReason(),
                sent.healthNote() == null ? stored.healthNote() : sent.healthNote(),
                sent.livingNote() == null ? stored.livingNote() : sent.livingNote(),
                sent.gift(),
                sent.giftValue(),
                sent.receivedOn(),
                sent.receivedBy(),
                sent.receiverRelation(),
                sent.disbursementId());
    }
}
