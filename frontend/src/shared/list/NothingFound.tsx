import { Button } from '@mantine/core';
import { IconFilterX } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetchPage, type ListPath } from '@/api/query';
import { useUnit } from '@/shared/form/units';
import { EmptyState } from '@/shared/ui/States';
import { type FilterDef, isSet, parametersOf, sentenceOf } from './filters';
import { apiQuery, type ListState } from './state';

interface Props {
  noun: string;
  state: ListState;
  defs: readonly FilterDef[];
  path: ListPath;
  fixed: Record<string, string>;
}

interface Step {
  key: string;
  sentence: string;
  /** The list without this condition. */
  without: Pick<ListState, 'filters' | 'q' | 'sort'>;
  take: () => void;
}

/** No row passes the conditions: offers to drop the one that excludes most. */
export function NothingFound({ noun, state, defs, path, fixed }: Props) {
  const { t } = useTranslation('list');
  const place = useUnit(state.filters.adminUnit);
  const steps = openSteps();
  const counts = useQueries({
    queries: steps.map((step) => ({
      queryKey: ['widen', path, apiQuery(step.without, fixed)],
      queryFn: () => fetchPage(path, { ...apiQuery(step.without, fixed), limit: '1', include: 'total' }),
      staleTime: 60_000,
      retry: false,
    })),
  });
  const ranked = steps
    .map((step, i) => ({ ...step, count: counts[i]?.data?.page.total ?? 0 }))
    .sort((a, b) => b.count - a.count);

  return (
    <EmptyState
      icon={IconFilterX}
      title={t('nothing', { noun })}
      action={
        <>
          {ranked.slice(0, 3).map((step, i) => (
            <Button key={step.key} variant={i === 0 ? 'filled' : 'default'} size="xs" onClick={step.take}>
              {t('widen', { sentence: step.sentence })}
              {step.count > 0 && ` (${step.count})`}
            </Button>
          ))}
          {steps.length > 1 && (
            <Button variant="subtle" size="xs" onClick={state.clearFilters}>
              {t('clearAll')}
            </Button>
          )}
        </>
      }
    >
      {t('nothingWhy')}
    </EmptyState>
  );

  function openSteps(): Step[] {
    const { filters, q, sort } = state;
    const placed = defs.some((d) => d.name === 'adminUnit');
    const all: FilterDef[] = placed ? [...defs] : [...defs, { kind: 'unit', name: 'adminUnit', label: '' }];
    const found = all
      .filter((def) => isSet(def, filters))
      .map((def): Step => {
        const names = parametersOf(def);
        const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => !names.includes(name)));
        return {
          key: def.name,
          sentence: sentenceOf(t, def, filters, () => place?.fullName ?? '…'),
          without: { filters: rest, q, sort },
          take: () => state.setFilters(Object.fromEntries(names.map((name) => [name, undefined]))),
        };
      });
    if (q)
      found.push({
        key: 'q',
        sentence: t('matching', { q }),
        without: { filters, q: '', sort },
        take: () => state.setQ(''),
      });
    return found;
  }
}
