import { Anchor, Skeleton, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/States';
import { inProvince } from '../queries';
import classes from './Public.module.css';

/** Whom to call about what: 111 first, then the topics of the province; each number dials. */
export function Hotline({ province }: { province: string | undefined }) {
  const { t } = useTranslation('publicpage');
  const { data, error, refetch } = api.useQuery('get', '/api/v1/public/hotline', inProvince(province));
  return (
    <Panel title={t('hotline')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Skeleton height={300} />}
      <ul className={classes.lines}>
        {data?.map((entry) => (
          <li key={entry.id} className={entry.pinned ? classes.pinned : classes.line}>
            <div>
              <Text fw={600} component="h3" className={classes.topic ?? ''}>
                {entry.topic}
              </Text>
              <Text size="sm" c="dimmed">
                {[entry.organisation, entry.hours].filter(Boolean).join(' · ')}
              </Text>
              {entry.note && <Text size="sm">{entry.note}</Text>}
            </div>
            <ul className={classes.numbers}>
              {entry.numbers.map((number) => (
                <li key={number.dial}>
                  <Anchor href={`tel:${number.dial}`} className={classes.number ?? ''}>
                    <IconPhone size={16} aria-hidden />
                    <span className="tabular">{number.display}</span>
                  </Anchor>
                  {number.extension && (
                    <Text span size="sm">
                      {' '}
                      {t('extension', { number: number.extension })}
                    </Text>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
