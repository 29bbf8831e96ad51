import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { useCodes } from '@/shared/codes/useCodes';
import { ActConfirm } from '@/shared/form/ActConfirm';
import { ActForm } from '@/shared/form/ActForm';
import { today } from '@/shared/format/date';
import type { Person } from '../words';

interface Props {
  person: Person;
  onClose: () => void;
}

/** A record closes with a reason; it is never deleted. */
export function CloseRecordAct({ person, onClose }: Props) {
  const { t } = useTranslation('beneficiary');
  const reasons = useCodes('RECORD_CLOSING_REASON').choices;
  return (
    <ActForm<{ closedOn: string; reason: string }>
      draftKey={`beneficiary/${person.id}/closure`}
      fields={[
        { kind: 'day', name: 'closedOn', label: t('f.closedOn'), required: true, maxDate: today() },
        { kind: 'choice', name: 'reason', label: t('f.reason'), choices: reasons, required: true },
      ]}
      initial={{ closedOn: today() }}
      saveLabel={t('act.close')}
      doneLabel={t('done.closed')}
      save={(body, headers) => post('/api/v1/beneficiaries/{id}/closure', { id: person.id }, body, headers)}
      onClose={onClose}
      before={
        <Text size="sm" c="dimmed">
          {t('neverDeleted')}
        </Text>
      }
    />
  );
}

export function ReopenAct({ person, onClose }: Props) {
  const { t } = useTranslation('beneficiary');
  return (
    <ActConfirm
      label={t('act.reopen')}
      doneLabel={t('done.reopened')}
      run={(headers) => post('/api/v1/beneficiaries/{id}/reopening', { id: person.id }, undefined, headers)}
      onClose={onClose}
    >
      {t('reopenMeans')}
    </ActConfirm>
  );
}
