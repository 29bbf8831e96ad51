package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chungtay.shared.type.Ids;

/**
 * The rows that belong to one activity, in their order, as they are written to their tables.
 *
 * @param stops rows of {@code activity_stop}, and so on
 */
record ActivityParts(
        List<Stop> stops,
        List<Part> organisations,
        List<String> partnerKinds,
        List<Participant> participants,
        List<AudienceCount> audiences,
        List<Gift> gifts,
        List<Recipient> recipients,
        List<UUID> documentIds) {

    record Stop(
            UUID id,
            int position,
            LocalDate visitedOn,
            int unitId,
            String communeCode,
            String placeText,
            String contact,
            UUID contactId) {}

    record Part(UUID organisationId, ActivityOrganisationRole role, int position) {}

    record Participant(
            UUID id,
            int position,
            ParticipantRole role,
            UUID officialId,
            UUID organisationId,
            String name,
            String title,
            int headCount) {}

    record Gift(
            UUID id,
            int position,
            String item,
            long unitValue,
            int quantity,
            long totalValue,
            GiftValueBasis valueBasis,
            String source,
            String note) {}

    record Recipient(
            UUID id,
            int position,
            UUID stopId,
            UUID householdId,
            UUID beneficiaryId,
            RecipientCategory category,
            String reason,
            String health,
            String living,
            UUID giftId,
            Long giftValue,
            UUID disbursementId,
            LocalDate receivedOn,
            String receivedBy,
            String relation) {}

    static ActivityParts of(
            ActivityContent content, List<Place> places, Map<UUID, ReferenceQueries.PrintedOfficial> officials) {
        List<Stop> stops = new ArrayList<>();
        for (StopRequest stop : ActivityRules.orNone(content.stops())) {
            Place place = places.get(stops.size());
            stops.add(new Stop(
                    Ids.orNext(stop.id()),
                    stops.size() + 1,
                    stop.visitedOn(),
                    place.writtenUnitId(),
                    place.communeCode(),
                    stop.placeText(),
                    stop.localContact(),
                    stop.localContactOrganisationId()));
        }
        List<Part> parts = new ArrayList<>();
        for (TakingPart part : ActivityRules.orNone(content.organisations())) {
            parts.add(new Part(part.organisationId(), part.role(), parts.size() + 1));
        }
        List<Participant> participants = new ArrayList<>();
        for (ParticipantRequest request : ActivityRules.orNone(content.participants())) {
            participants.add(participant(request, participants.size() + 1, officials.get(request.officialId())));
        }
        List<Gift> gifts = new ArrayList<>();
        for (GiftBatchRequest gift : ActivityRules.orNone(content.gifts())) {
            gifts.add(new Gift(
                    Ids.orNext(gift.id()),
                    gifts.size() + 1,
                    gift.item(),
                    gift.unitValue(),
                    gift.quantity(),
                    gift.totalValue(),
                    gift.valueBasis(),
                    gift.source(),
                    gift.note()));
        }
        List<Recipient> recipients = new ArrayList<>();
        for (RecipientRequest request : ActivityRules.orNone(content.recipients())) {
            recipients.add(recipient(content, request, recipients.size() + 1, stops, gifts));
        }
        return new ActivityParts(
                stops,
                parts,
                ActivityRules.orNone(content.partnerKinds()),
                participants,
                ActivityRules.orNone(content.audiences()),
                gifts,
                recipients,
                ActivityRules.orNone(content.documentIds()));
    }

    /** Name and title are written down as they were that day: a later change of job must not alter them. */
    private static Participant participant(
            ParticipantRequest request, int position, ReferenceQueries.PrintedOfficial official) {
        boolean known = official != null;
        return new Participant(
                Ids.orNext(request.id()),
                position,
                request.role(),
                request.officialId(),
                request.organisationId() == null && known ? official.organisationId() : request.organisationId(),
                request.printedName() == null && known ? official.name() : request.printedName(),
                request.printedTitle() == null && known ? official.titles() : request.printedTitle(),
                request.headCount() == null ? 1 : request.headCount());
    }

    private static Recipient recipient(
            ActivityContent content, RecipientRequest request, int position, List<Stop> stops, List<Gift> gifts) {
        Stop stop = request.stop() == null ? null : stops.get(request.stop() - 1);
        boolean given = request.gift() != null;
        LocalDate day = stop == null ? content.startsOn() : stop.visitedOn();
        RecipientCategory byKind = request.householdId() == null ? RecipientCategory.OTHER : RecipientCategory.FAMILY;
        return new Recipient(
                Ids.orNext(request.id()),
                position,
                stop == null ? null : stop.id(),
                request.householdId(),
                request.beneficiaryId(),
                request.category() == null ? byKind : request.category(),
                request.eligibilityReason(),
                request.healthNote(),
                request.livingNote(),
                given ? gifts.get(request.gift() - 1).id() : null,
                given ? GiftRules.valueOf(request, content.gifts().get(request.gift() - 1)) : null,
                request.disbursementId(),
                given && request.receivedOn() == null ? day : request.receivedOn(),
                request.receivedBy(),
                request.receiverRelation());
    }
}
