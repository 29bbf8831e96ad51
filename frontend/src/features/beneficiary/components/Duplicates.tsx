import { Alert, Anchor, List, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isRealDate } from '@/shared/format/date';
import type { PersonValues } from '../personForm';
import { useDuplicates } from '../queries';
import { bornOn } from '../words';

/** People who may be registered already, shown while the form is being filled in. They do not hold it up. */
export function Duplicates({ values, except }: { values: PersonValues; except: string | undefined }) {
  const { t } = useTranslation(['beneficiary', 'form']);
  const birth = values.birthDate?.date;
  const [known] = useDebouncedValue(
    JSON.stringify({
      fullName: values.fullName,
      birthDate: birth && isRealDate(birth) ? birth : undefined,
      identityNumber: values.identityNumber.replace(/\s/g, ''),
      except,
    }),
    400,
  );
  const found = useDuplicates(JSON.parse(known));
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <Alert mt="sm" color="amber" icon={<IconUsers size={19} />} title={t('form:duplicates.title')}>
          <Text size="sm" mb={6}>
            {t('form:duplicates.why')}
          </Text>
          <List size="sm" spacing={4}>
            {found.slice(0, 5).map((one) => (
              <List.Item key={one.id}>
                <Anchor
                  href={`/beneficiaries/${one.id}`}
                  target="_blank"
                  rel="noreferrer"
                  title={t('dup.open')}
                  size="sm"
                >
                  {one.fullName ?? t('unnamed')}
                </Anchor>{' '}
                <Text span size="sm" className="tabular">
                  {[one.code, bornOn(t, one), one.communeName, one.status === 'CLOSED' && t('closed')]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                <Text span size="sm" fw={500}>
                  {' '}
                  ({one.reasons.map((reason) => t(`dup.reason.${reason}`)).join(', ')})
                </Text>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}
