import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';
import { Panel } from '@/shared/ui/Panel';
import { inProvince } from '../queries';
import classes from './Public.module.css';

/** Other sites; they open without learning from where. */
export function Links({ province }: { province: string | undefined }) {
  const { t } = useTranslation('publicpage');
  const { data } = api.useQuery('get', '/api/v1/public/links', inProvince(province));
  if (!data?.length) return null;
  return (
    <Panel title={t('links')}>
      <ul className={classes.lines}>
        {data.map((one) => (
          <li key={one.url}>
            <Anchor href={one.url} target="_blank" rel="noopener noreferrer">
              {one.title} <IconExternalLink size={15} aria-hidden />
            </Anchor>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
