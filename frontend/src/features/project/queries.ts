import { keepPreviousData } from '@tanstack/react-query';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useAsOf } from '@/shared/scope/useAsOf';

export type Project = components['schemas']['ProjectDetail'];
export type Component = Project['components'][number];
export type Indicator = Project['indicators'][number];
export type Figures = components['schemas']['ProjectFigures'];

/** One project as of the day in the frame. */
export function useProject(id: string) {
  const { asOf } = useAsOf();
  return api.useQuery(
    'get',
    '/api/v1/projects/{id}',
    { params: { path: { id }, query: { asOf } } },
    { placeholderData: keepPreviousData },
  );
}

/** Targets, actuals and money of a project as of the day in the frame, computed from rows. */
export function useFigures(id: string, asOf: string) {
  return api.useQuery(
    'get',
    '/api/v1/projects/{id}/figures',
    { params: { path: { id }, query: { asOf } } },
    { placeholderData: keepPreviousData, enabled: Boolean(asOf) },
  );
}

/** What an indicator has reached, wherever the answer keeps it. */
export function actualsOf(figures: Figures | undefined): Map<string, number> {
  const actuals = new Map<string, number>();
  for (const one of figures?.indicators ?? [])
    if (one.actual !== undefined) actuals.set(one.code, one.actual);
  return actuals;
}
