import { Alert, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import type { Person } from '../words';

type Request = components['schemas']['RestrictedAccessRequest'];

/** Says that something is sealed and lets who may see it open it, with a reason that the officer reads. */
export function RestrictedNotice({ person }: { person: Person }) {
  const { t } = useTranslation('beneficiary');
  const { can } = useMe();
  if (!person.restrictedHidden || !can('restricted:read')) return null;
  const fields: ActField<keyof Request & string>[] = [
    {
      kind: 'long',
      name: 'reason',
      label: t('restricted.reason'),
      description: t('restricted.reasonHint'),
      required: true,
      max: 500,
    },
  ];
  return (
    <Alert color="gray" icon={<IconKey size={18} aria-hidden />} title={t('restricted.title')} my={8}>
      <Text size="sm" mb={10}>
        {t('restricted.why')}
      </Text>
      <ActDialog label={t('restricted.open')} size="compact-sm">
        {(close) => (
          <ActForm<Request>
            draftKey={`beneficiary/${person.id}/restricted`}
            fields={fields}
            saveLabel={t('restricted.open')}
            doneLabel={t('restricted.done')}
            save={(body, headers) =>
              post('/api/v1/beneficiaries/{id}/restricted-access', { id: person.id }, body, headers)
            }
            onClose={close}
          />
        )}
      </ActDialog>
    </Alert>
  );
}
