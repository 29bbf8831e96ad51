import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { optionalText, requiredDay, requiredText } from '@/shared/form/schema';
import { isRealDate, today } from '@/shared/format/date';
import { i18next } from '@/shared/i18n/i18n';
import type { OfficialDocument } from './queries';

type Request = components['schemas']['UpdateDocumentRequest'];

const t = i18next.getFixedT(null, ['document', 'form']);

export interface DocumentValues extends Record<string, unknown> {
  number: string;
  type: string | undefined;
  title: string;
  issuedOn: string | undefined;
  organisationId: string | undefined;
  issuerText: string;
  url: string;
}

export const documentSchema = z
  .object({
    number: requiredText(100),
    type: z.string().optional(),
    title: requiredText(1000),
    issuedOn: requiredDay(),
    organisationId: z.string().optional(),
    issuerText: optionalText(300),
    url: optionalText(1000),
  })
  .refine((body) => !isRealDate(body.issuedOn) || body.issuedOn <= today(), {
    path: ['issuedOn'],
    error: () => t('rule.future'),
  })
  .refine((body) => !body.url || /^https?:\/\/\S+$/.test(body.url), {
    path: ['url'],
    error: () => t('rule.url'),
  });

export const blankDocument: DocumentValues = {
  number: '',
  type: undefined,
  title: '',
  issuedOn: undefined,
  organisationId: undefined,
  issuerText: '',
  url: '',
};

export function documentValues(document: OfficialDocument): DocumentValues {
  return {
    number: document.number,
    type: document.type,
    title: document.title,
    issuedOn: document.issuedOn,
    organisationId: document.organisationId,
    issuerText: document.issuerText ?? '',
    url: document.url ?? '',
  };
}

export function documentRequest(body: z.output<typeof documentSchema>): Request {
  return body as Request;
}
