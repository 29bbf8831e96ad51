import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActForm } from '@/shared/form/ActForm';
import type { RetentionCase } from '../queries';

interface Props {
  record: RetentionCase;
  onClose: () => void;
}

/** One asks, another confirms or says no. */
export function RetentionActs({ record }: { record: RetentionCase }) {
  const { t } = useTranslation('privacy');
  const { can } = useMe();
  const asked = record.askings.find((asking) => asking.status === 'ASKED');
  if (asked) {
    const why = asked.own ? 'retention.own' : 'retention.waits';
    if (asked.own || !can('privacy:approve'))
      return (
        <Text size="sm" c="dimmed">
          {t(why)}
        </Text>
      );
    return (
      <>
        <ActDialog label={t('retention.reject')}>
          {(close) => <RejectForm record={record} onClose={close} />}
        </ActDialog>
        <ActDialog label={t('retention.confirm')} color="red" variant="filled">
          {(close) => <ConfirmForm record={record} onClose={close} />}
        </ActDialog>
      </>
    );
  }
  if (record.anonymisedOn || record.blockers.length > 0 || !can('privacy:write')) return null;
  return (
    <ActDialog label={t('retention.ask')} variant="filled">
      {(close) => <AskForm record={record} onClose={close} />}
    </ActDialog>
  );
}

function AskForm({ record, onClose }: Props) {
  const { t } = useTranslation('privacy');
  return (
    <ActForm<{ reason: string }>
      draftKey={`retention-case/${record.id}/request`}
      before={
        <Alert color="gray" mb="md">
          {t('retention.askWhy')}
        </Alert>
      }
      fields={[{ kind: 'long', name: 'reason', label: t('act.reason'), required: true, max: 1000 }]}
      saveLabel={t('retention.ask')}
      doneLabel={t('retention.asked')}
      save={(body, headers) =>
        post('/api/v1/retention-cases/{id}/anonymisation-request', { id: record.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

function ConfirmForm({ record, onClose }: Props) {
  const { t } = useTranslation('privacy');
  return (
    <ActForm<{ code: string }>
      draftKey={`retention-case/${record.id}/confirmation`}
      before={
        <Alert color="red" mb="md">
          {t('retention.confirmWhy', { code: record.code })}
        </Alert>
      }
      fields={[{ kind: 'text', name: 'code', label: t('retention.confirmCode'), required: true, max: 40 }]}
      saveLabel={t('retention.confirm')}
      doneLabel={t('retention.confirmed')}
      save={(body, headers) =>
        post('/api/v1/retention-cases/{id}/anonymisation', { id: record.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

function RejectForm({ record, onClose }: Props) {
  const { t } = useTranslation('privacy');
  return (
    <ActForm<{ reason: string }>
      draftKey={`retention-case/${record.id}/rejection`}
      fields={[{ kind: 'long', name: 'reason', label: t('act.reason'), required: true, max: 1000 }]}
      saveLabel={t('retention.reject')}
      doneLabel={t('retention.rejected')}
      save={(body, headers) =>
        post('/api/v1/retention-cases/{id}/anonymisation-rejection', { id: record.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}
