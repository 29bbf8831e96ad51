import { z } from 'zod';
import { optionalDay, optionalText, requiredDay, requiredId, requiredText } from '@/shared/form/schema';
import { today } from '@/shared/format/date';
import { i18next } from '@/shared/i18n/i18n';

const t = i18next.getFixedT(null, ['activity', 'form']);
const required = () => t('form:zod.required');

const id = z.string().optional();
const whole = (least: number) =>
  z
    .number()
    .int()
    .min(least, { error: () => t('form:zod.tooSmall', { min: least }) });
const keyed = { key: z.string(), id };

const stop = z.object({
  ...keyed,
  visitedOn: requiredDay(),
  unitCode: requiredId(),
  communeCode: id,
  placeText: optionalText(300),
  localContact: optionalText(300),
  localContactOrganisationId: id,
});

const participant = z
  .object({
    ...keyed,
    role: z.enum(['HEAD', 'MEMBER', 'CHAIR', 'PRESENTER', 'SPEAKER', 'GUEST']),
    officialId: id,
    organisationId: id,
    printedName: optionalText(200),
    printedTitle: optionalText(500),
    headCount: whole(1).optional(),
  })
  .refine((one) => one.officialId || one.printedName || one.organisationId, {
    path: ['printedName'],
    error: () => t('rule.nobody'),
  });

const gift = z.object({
  ...keyed,
  item: requiredText(300),
  unitValue: z
    .number({ error: () => t('form:money.invalid') })
    .int()
    .min(0),
  quantity: z.number({ error: required }).int().min(1),
  valueBasis: z.enum(['TOTAL', 'EACH']),
  source: id,
  note: optionalText(2000),
});

const recipient = z
  .object({
    ...keyed,
    kind: z.enum(['HOUSEHOLD', 'PERSON']),
    whoId: requiredId(),
    stop: id,
    gift: id,
    category: id,
    eligibilityReason: optionalText(1000),
    healthNote: optionalText(4000),
    livingNote: optionalText(4000),
    giftValue: whole(0).optional(),
    receivedOn: optionalDay(),
    receivedBy: optionalText(200),
    receiverRelation: id,
    disbursementId: id,
  })
  // What one may not read of a known recipient is kept by the server; of a new one it must be said.
  .refine((one) => one.id || one.eligibilityReason, { path: ['eligibilityReason'], error: required })
  .refine((one) => !one.gift || one.receivedBy, {
    path: ['receivedBy'],
    error: () => t('rule.receiverMissing'),
  });

const conclusion = z
  .object({
    ...keyed,
    description: requiredText(4000),
    ownerOrganisationId: id,
    ownerText: optionalText(300),
    dueOn: optionalDay(),
  })
  .refine((one) => one.ownerOrganisationId || one.ownerText, {
    path: ['ownerOrganisationId'],
    error: () => t('rule.ownerMissing'),
  });

/** Once a home visit was held, each family or person that was visited has its notes of health and life. */
export function wantsNotes(body: {
  kinds: readonly string[];
  status?: 'PLANNED' | 'HELD' | undefined;
  endsOn: string | undefined;
}): boolean {
  const held = body.status ? body.status === 'HELD' : Boolean(body.endsOn && body.endsOn <= today());
  return held && body.kinds.includes('HOME_VISIT');
}

/** What an activity must say; the server stays the last judge. */
export const activitySchema = z
  .object({
    kinds: z.array(z.string()).min(1, { error: required }),
    name: requiredText(300),
    theme: optionalText(1000),
    edition: whole(1).optional(),
    startsOn: requiredDay(),
    endsOn: requiredDay(),
    partOfDay: z.enum(['ALL_DAY', 'MORNING', 'AFTERNOON', 'EVENING']),
    level: z.enum(['NATIONAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE']),
    protectionLevel: z.enum(['PREVENTION', 'SUPPORT', 'INTERVENTION']).optional(),
    topics: z.array(z.string()),
    campaignId: id,
    series: z.boolean(),
    seriesId: id,
    projectId: id,
    unitCode: id,
    communeCode: id,
    placeText: optionalText(300),
    status: z.enum(['PLANNED', 'HELD']).optional(),
    description: optionalText(10_000),
    minutes: optionalText(50_000),
    stops: z.array(stop),
    organisations: z.array(
      z.object({
        ...keyed,
        organisationId: requiredId(),
        role: z.enum(['ORGANISER', 'CO_ORGANISER', 'PARTNER', 'HOST', 'GUEST']),
      }),
    ),
    partnerKinds: z.array(z.string()),
    participants: z.array(participant),
    audiences: z.record(z.string(), z.number().int().min(0).optional()),
    gifts: z.array(gift),
    recipients: z.array(recipient),
    documentIds: z.array(z.string()),
    conclusions: z.array(conclusion),
  })
  .superRefine((body, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (body.endsOn < body.startsOn) complain(['endsOn'], t('rule.endBeforeStart'));
    body.stops.forEach(({ visitedOn }, index) => {
      if (visitedOn < body.startsOn || visitedOn > body.endsOn)
        complain(['stops', index, 'visitedOn'], t('rule.stopOutside'));
    });
    if (wantsNotes(body))
      body.recipients.forEach((one, index) => {
        // What one may not read, the reason among it, is kept by the server.
        if (one.id && !one.eligibilityReason) return;
        for (const note of ['healthNote', 'livingNote'] as const)
          if (!one[note]) complain(['recipients', index, note], required());
      });
    body.conclusions.forEach(({ dueOn }, index) => {
      if (dueOn && dueOn < body.startsOn) complain(['conclusions', index, 'dueOn'], t('rule.dueBefore'));
    });
  });

export type ActivityBody = z.output<typeof activitySchema>;
