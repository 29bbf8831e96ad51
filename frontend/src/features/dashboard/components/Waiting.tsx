import { Skeleton, Text } from '@mantine/core';
import { IconBellRinging, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { AppLink } from '@/shared/ui/AppLink';
import { type Overview, pageOf } from '../queries';
import classes from './Waiting.module.css';

/** The first line of the day: what waits for somebody here, each leading to its list. */
export function Waiting({ entries }: { entries: Overview['waiting'] | undefined }) {
  const { t, i18n } = useTranslation('dashboard');
  if (!entries) return <Skeleton height={46} radius="md" />;
  const open = entries.filter((entry) => entry.count > 0 && entry.link);
  const nameOf = (entry: Overview['waiting'][number]) => (i18n.language === 'en' ? entry.nameEn : entry.name);
  return (
    <section
      className={classes.line}
      aria-label={t('waiting.title')}
      data-calm={open.length === 0 || undefined}
    >
      {open.length === 0 ? (
        <IconCircleCheck size={20} aria-hidden />
      ) : (
        <IconBellRinging size={20} aria-hidden />
      )}
      <Text fw={600} component="h2" size="sm" lh={1.55}>
        {open.length === 0 ? t('waiting.none') : t('waiting.title')}
      </Text>
      <ul>
        {open.map((entry) => (
          <li key={entry.key}>
            <AppLink to={pageOf(entry.link) ?? '/'}>
              <strong>{formatNumber(entry.count)}</strong> {nameOf(entry)}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
