import { z } from 'zod';
import { optionalDay, optionalText, requiredDay, requiredId, requiredText } from '@/shared/form/schema';
import type { Project } from './queries';

/** What both forms of a project ask: what it is called, when it runs, what it rests on. */
export const basicShape = {
  name: requiredText(300),
  code: requiredText(40),
  programmeId: z.string().optional(),
  previousProjectId: z.string().optional(),
  phaseFrom: requiredDay(),
  phaseTo: requiredDay(),
  fiscalYearStartMonth: z.number().int().min(1).max(12).optional(),
  partnershipSince: z.number().int().min(1900).max(2100).optional(),
  approvalNumber: optionalText(100),
  approvalDate: optionalDay(),
  legalBasis: optionalText(1000),
  description: optionalText(4000),
};

export type BasicValues = {
  name: string;
  code: string;
  programmeId: string | undefined;
  previousProjectId: string | undefined;
  phaseFrom: string | undefined;
  phaseTo: string | undefined;
  fiscalYearStartMonth: number | undefined;
  partnershipSince: number | undefined;
  approvalNumber: string;
  approvalDate: string | undefined;
  legalBasis: string;
  description: string;
};

export const newSchema = z.object({
  ...basicShape,
  ownerId: requiredId(),
  donorId: z.string().optional(),
  implementerId: z.string().optional(),
  components: z.array(
    z.object({
      name: requiredText(300),
      code: requiredText(40),
      amount: z.number().int().min(1).optional(),
    }),
  ),
});

export const editSchema = z.object(basicShape);

/** The values of the form for a project as it was read. */
export function valuesOf(project: Project | undefined): BasicValues {
  return {
    name: project?.name ?? '',
    code: project?.code ?? '',
    programmeId: project?.programme?.id,
    previousProjectId: project?.previous?.id,
    phaseFrom: project?.phaseFrom,
    phaseTo: project?.phaseTo,
    fiscalYearStartMonth: project?.fiscalYearStartMonth ?? 1,
    partnershipSince: project?.partnershipSince,
    approvalNumber: project?.approvalNumber ?? '',
    approvalDate: project?.approvalDate,
    legalBasis: project?.legalBasis ?? '',
    description: project?.description ?? '',
  };
}

/** The request for a new project: roles of the three organisations and the components with their first budgets. */
export function createRequest(body: z.output<typeof newSchema>) {
  const { ownerId, donorId, implementerId, components, ...rest } = body;
  const roles = [
    ['OWNER', ownerId],
    ['DONOR', donorId],
    ['IMPLEMENTER', implementerId],
  ] as const;
  return {
    ...rest,
    organisations: roles.flatMap(([role, organisationId]) =>
      organisationId ? [{ role, organisationId, validFrom: rest.phaseFrom }] : [],
    ),
    components: components.map(({ amount, ...component }) => ({
      ...component,
      ...(amount
        ? {
            budget: {
              amount: { amount, currency: 'VND' },
              validFrom: rest.phaseFrom,
              ...(donorId ? { donorId } : {}),
            },
          }
        : {}),
    })),
  };
}
