import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { AppLink } from '@/shared/ui/AppLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { Panel } from '@/shared/ui/Panel';
import type { Activity } from '../words';
import classes from './Lines.module.css';

const ROLES = ['ORGANISER', 'CO_ORGANISER', 'HOST', 'PARTNER', 'GUEST'] as const;

/** Organisations by their part, under their names of that day, and partners that have no name. */
export function TakingPart({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const words = useCodeWords();
  if (activity.organisations.length === 0 && activity.partnerKinds.length === 0) return null;
  const items = ROLES.map((role) => ({
    term: words('ACTIVITY_ORGANISATION_ROLE', role),
    all: activity.organisations.filter((one) => one.role === role),
  }))
    .filter(({ term, all }) => term !== '…' && all.length > 0)
    .map(({ term, all }) => ({
      term,
      value: (
        <ul className={classes.plain}>
          {all.map((one) => (
            <li key={one.organisationId}>
              <AppLink to={`/organisations/${one.organisationId}`}>{one.name}</AppLink>
            </li>
          ))}
        </ul>
      ),
    }));
  const partners = activity.partnerKinds.map((kind) => words('PARTNER_KIND', kind)).join(', ');
  return (
    <Panel title={t('organisations')}>
      <DefinitionList items={[...items, ...(partners ? [{ term: t('partners'), value: partners }] : [])]} />
    </Panel>
  );
}
