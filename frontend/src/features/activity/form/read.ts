import type { Activity } from '../words';
import type { ActivityValues } from './values';

/** An activity as the server gave it, ready to be corrected. */
export function valuesOf(activity: Activity): ActivityValues {
  const stopKey = (position: number | undefined) =>
    activity.stops.find((stop) => stop.position === position)?.id;
  const giftKey = (position: number | undefined) =>
    activity.gifts.find((gift) => gift.position === position)?.id;
  return {
    kinds: activity.kinds,
    name: activity.name,
    theme: activity.theme ?? '',
    edition: activity.edition,
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    partOfDay: activity.partOfDay,
    level: activity.level,
    protectionLevel: activity.protectionLevel,
    topics: activity.topics,
    campaignId: activity.campaign?.id,
    series: activity.series,
    seriesId: activity.seriesId,
    projectId: activity.projectId,
    unitCode: activity.unit?.code,
    communeCode: activity.communeCode,
    placeText: activity.placeText ?? '',
    status: activity.status === 'CANCELLED' ? undefined : activity.status,
    description: activity.description ?? '',
    minutes: activity.minutes ?? '',
    stops: activity.stops.map((stop) => ({
      key: stop.id,
      id: stop.id,
      visitedOn: stop.visitedOn,
      unitCode: stop.unit.code,
      communeCode: stop.communeCode,
      placeText: stop.placeText ?? '',
      localContact: stop.localContact ?? '',
      localContactOrganisationId: stop.localContactOrganisationId,
    })),
    organisations: activity.organisations.map((one) => ({
      key: one.organisationId,
      organisationId: one.organisationId,
      role: one.role,
    })),
    partnerKinds: activity.partnerKinds,
    participants: activity.participants.map((one) => ({
      key: one.id,
      id: one.id,
      role: one.role,
      officialId: one.officialId,
      organisationId: one.organisationId,
      printedName: one.printedName ?? '',
      printedTitle: one.printedTitle ?? '',
      headCount: one.headCount,
    })),
    audiences: Object.fromEntries(activity.audiences.map((one) => [one.audience, one.persons])),
    gifts: activity.gifts.map((gift) => ({
      key: gift.id,
      id: gift.id,
      item: gift.item,
      unitValue: gift.unitValue,
      quantity: gift.quantity,
      valueBasis: gift.valueBasis,
      source: gift.source,
      note: gift.note ?? '',
    })),
    recipients: activity.recipients.map((one) => ({
      key: one.id,
      id: one.id,
      kind: one.householdId ? 'HOUSEHOLD' : 'PERSON',
      whoId: one.householdId ?? one.beneficiaryId,
      stop: stopKey(one.stop),
      gift: giftKey(one.gift),
      category: one.category,
      eligibilityReason: one.eligibilityReason ?? '',
      healthNote: one.healthNote ?? '',
      livingNote: one.livingNote ?? '',
      giftValue: one.giftValue,
      receivedOn: one.receivedOn,
      receivedBy: one.receivedBy ?? '',
      receiverRelation: one.receiverRelation,
      disbursementId: one.disbursementId,
    })),
    documentIds: activity.documents.map((one) => one.id),
    conclusions: [],
  };
}
