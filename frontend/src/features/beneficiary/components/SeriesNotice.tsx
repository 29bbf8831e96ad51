import { Alert, Button, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/shared/ui/AppLink';
import { nameOf, type Person } from '../words';

interface Props {
  count: number;
  /** Those written since the page was opened, the latest first. */
  saved: readonly Person[];
  onEnd: () => void;
}

/** How many were written in this place, and the way to begin in another one. */
export function SeriesNotice({ count, saved, onEnd }: Props) {
  const { t } = useTranslation('beneficiary');
  return (
    <Alert color="teal" mb="md" maw={760} title={t('form.inSeries', { count })} role="status">
      {t('form.seriesHint')}
      {saved.length > 0 && (
        <List size="sm" mt={6}>
          {saved.slice(0, 3).map((person) => (
            <List.Item key={person.id}>
              <AppLink to={`/beneficiaries/${person.id}`} size="sm" underline="always">
                {nameOf(t, person)}
              </AppLink>{' '}
              · {person.code}
            </List.Item>
          ))}
        </List>
      )}
      <Button size="compact-sm" variant="default" mt={8} onClick={onEnd}>
        {t('form.seriesEnd')}
      </Button>
    </Alert>
  );
}
