import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import {
  optionalDay,
  optionalPartialDay,
  optionalText,
  requiredId,
  requiredText,
} from '@/shared/form/schema';
import type { PartialDate } from '@/shared/format/date';
import type { Organisation } from './queries';

type Create = components['schemas']['CreateOrganisationRequest'];
type Update = components['schemas']['UpdateOrganisationRequest'];

export const LEVELS = ['INTERNATIONAL', 'NATIONAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const;

export type OrganisationValues = {
  name: string;
  nameEn: string;
  nameFrom: string | undefined;
  kind: string | undefined;
  shortName: string;
  sector: string | undefined;
  level: string | undefined;
  parentId: string | undefined;
  unit: string | undefined;
  addressText: string;
  registrationNo: string;
  founded: PartialDate | undefined;
};

export function schemaFor(isNew: boolean) {
  return z.object({
    name: isNew ? requiredText(300) : optionalText(300),
    nameEn: optionalText(300),
    nameFrom: optionalDay(),
    kind: requiredId(),
    shortName: optionalText(100),
    sector: z.string().optional(),
    level: z.string().optional(),
    parentId: z.string().optional(),
    unit: z.string().optional(),
    addressText: optionalText(500),
    registrationNo: optionalText(100),
    founded: optionalPartialDay(),
  });
}
type Body = z.output<ReturnType<typeof schemaFor>>;

export function valuesOf(organisation: Organisation | undefined): OrganisationValues {
  const { foundedOn, foundedPrecision } = organisation ?? {};
  return {
    name: organisation?.name ?? '',
    nameEn: organisation?.nameEn ?? '',
    nameFrom: undefined,
    kind: organisation?.kind,
    shortName: organisation?.shortName ?? '',
    sector: organisation?.sector,
    level: organisation?.level,
    parentId: organisation?.parent?.id,
    unit: organisation?.communeCode ?? organisation?.provinceCode,
    addressText: organisation?.addressText ?? '',
    registrationNo: organisation?.registrationNo ?? '',
    founded: foundedOn ? { date: foundedOn, precision: foundedPrecision ?? 'DAY' } : undefined,
  };
}

/** What may change without a date: everything but names and parents. A unit of two digits is a province. */
export function updateRequest({ name: _, nameEn: __, nameFrom: ___, parentId: ____, ...body }: Body): Update {
  const { unit, founded, ...rest } = body;
  const place = unit === undefined ? {} : unit.length === 2 ? { provinceCode: unit } : { communeCode: unit };
  return {
    ...rest,
    ...place,
    ...(founded ? { foundedOn: founded.date, foundedPrecision: founded.precision } : {}),
  } as Update;
}

export function createRequest(body: Body): Create {
  const { name, nameEn, nameFrom, parentId } = body;
  return { ...updateRequest(body), name, nameEn, nameFrom, parentId } as Create;
}
