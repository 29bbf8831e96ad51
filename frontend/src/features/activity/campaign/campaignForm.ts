import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { optionalDay, optionalText, requiredDay, requiredId, requiredText } from '@/shared/form/schema';
import { i18next } from '@/shared/i18n/i18n';
import type { Campaign } from '../words';

type Request = components['schemas']['UpdateCampaignRequest'];

const t = i18next.getFixedT(null, ['activity', 'form']);

export interface CampaignValues extends Record<string, unknown> {
  kind: string | undefined;
  code: string;
  year: number | undefined;
  edition: number | undefined;
  name: string;
  theme: string;
  /** One message a line, in their order. */
  messages: string;
  periodFrom: string | undefined;
  periodTo: string | undefined;
  planDocumentId: string | undefined;
  programmeId: string | undefined;
  reportDueOn: string | undefined;
}

export const campaignSchema = z
  .object({
    kind: requiredId(),
    code: optionalText(60),
    year: z.number({ error: () => t('form:zod.required') }).int(),
    edition: z.number().int().min(1).max(500).optional(),
    name: requiredText(300),
    theme: optionalText(1000),
    messages: z.string(),
    periodFrom: requiredDay(),
    periodTo: requiredDay(),
    planDocumentId: z.string().optional(),
    programmeId: z.string().optional(),
    reportDueOn: optionalDay(),
  })
  .refine((body) => body.periodTo >= body.periodFrom, {
    path: ['periodTo'],
    error: () => t('rule.endBeforeStart'),
  });

export function blankCampaign(year: number): CampaignValues {
  return {
    kind: 'MONTH_OF_ACTION',
    code: '',
    year,
    edition: undefined,
    name: t('campaigns.suggested', { year }),
    theme: '',
    messages: '',
    periodFrom: `${year}-06-01`,
    periodTo: `${year}-06-30`,
    planDocumentId: undefined,
    programmeId: undefined,
    reportDueOn: undefined,
  };
}

export function campaignValues(campaign: Campaign): CampaignValues {
  return {
    kind: campaign.kind,
    code: campaign.code,
    year: campaign.year,
    edition: campaign.edition,
    name: campaign.name,
    theme: campaign.theme ?? '',
    messages: campaign.messages.join('\n'),
    periodFrom: campaign.periodFrom,
    periodTo: campaign.periodTo,
    planDocumentId: campaign.planDocument?.id,
    programmeId: campaign.programmeId,
    reportDueOn: campaign.reportDueOn,
  };
}

/** The request as the API takes it; dashes that papers put before a message are not part of it. */
export function campaignRequest({ kind, messages, ...rest }: z.output<typeof campaignSchema>): Request {
  const lines = messages
    .split('\n')
    .map((line) =>
      line
        .normalize('NFC')
        .replace(/^\s*[-–•]\s*/, '')
        .trim(),
    )
    .filter(Boolean);
  return { ...rest, kind: kind as Request['kind'], messages: lines } as Request;
}
