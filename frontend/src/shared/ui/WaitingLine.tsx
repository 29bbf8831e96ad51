import { Skeleton, Text } from '@mantine/core';
import { IconBellRinging, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { AppLink } from './AppLink';
import classes from './WaitingLine.module.css';

interface Waiting {
  key: string;
  name: string;
  nameEn: string;
  count: number;
  /** The page that lists it; what has none is not shown. */
  to: string | undefined;
}

interface Props {
  title: string;
  /** Said when nothing waits. */
  none: string;
  entries: readonly Waiting[] | undefined;
}

/** The first line of the day: what waits for somebody here, each leading to its list. */
export function WaitingLine({ title, none, entries }: Props) {
  const { i18n } = useTranslation();
  if (!entries) return <Skeleton height={46} radius="md" />;
  const open = entries.filter((entry) => entry.count > 0 && entry.to);
  const calm = open.length === 0;
  return (
    <section className={classes.line} aria-label={title} data-calm={calm || undefined}>
      {calm ? <IconCircleCheck size={20} aria-hidden /> : <IconBellRinging size={20} aria-hidden />}
      <Text fw={600} component="h2" size="sm" lh={1.55}>
        {calm ? none : title}
      </Text>
      <ul>
        {open.map((entry) => (
          <li key={entry.key}>
            <AppLink to={entry.to ?? '/'}>
              <strong>{formatNumber(entry.count)}</strong>{' '}
              {i18n.language === 'en' ? entry.nameEn : entry.name}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
