import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActForm } from '@/shared/form/ActForm';
import { ActMenu } from '@/shared/form/ActMenu';
import { today } from '@/shared/format/date';
import type { RightsRequest } from '../queries';

interface Props {
  request: RightsRequest;
  onClose: () => void;
}

const restricts = (request: RightsRequest) => request.kind === 'RESTRICT' || request.kind === 'OBJECT';

/** What can be done with a request as it stands. */
export function RequestActs({ request }: { request: RightsRequest }) {
  const { t } = useTranslation('privacy');
  const open = request.status === 'RECEIVED' || request.status === 'ANSWERED';
  if (!open)
    return request.restrictedSince && !request.restrictionLiftedOn ? (
      <ActDialog label={t('act.lift')}>
        {(close) => <ReasonForm request={request} act="lift" onClose={close} />}
      </ActDialog>
    ) : null;
  return (
    <>
      <ActDialog label={t('act.complete')} {...(request.status === 'ANSWERED' ? { variant: 'filled' } : {})}>
        {(close) => <ClosingForm request={request} refuse={false} onClose={close} />}
      </ActDialog>
      {request.status === 'RECEIVED' && (
        <ActDialog label={t('act.answer')} variant="filled">
          {(close) => <AnswerForm request={request} onClose={close} />}
        </ActDialog>
      )}
      <ActMenu
        label={t('act.more')}
        acts={[
          ...(request.beneficiaryId
            ? []
            : [
                {
                  label: t('act.identify'),
                  form: (close: () => void) => <IdentifyForm request={request} onClose={close} />,
                },
              ]),
          ...(request.extendedFrom
            ? []
            : [
                {
                  label: t('act.extend'),
                  form: (close: () => void) => <ReasonForm request={request} act="extend" onClose={close} />,
                },
              ]),
          {
            label: t('act.refuse'),
            form: (close: () => void) => <ClosingForm request={request} refuse onClose={close} />,
          },
        ]}
      />
    </>
  );
}

function IdentifyForm({ request, onClose }: Props) {
  const { t } = useTranslation('privacy');
  return (
    <ActForm<{ beneficiaryCode: string }>
      draftKey={`rights-request/${request.id}/identification`}
      fields={[
        {
          kind: 'text',
          name: 'beneficiaryCode',
          label: t('record'),
          description: t('recordHint'),
          required: true,
          max: 40,
        },
      ]}
      saveLabel={t('act.identify')}
      doneLabel={t('act.identified')}
      save={(body, headers) =>
        post('/api/v1/rights-requests/{id}/identification', { id: request.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

function AnswerForm({ request, onClose }: Props) {
  const { t } = useTranslation('privacy');
  return (
    <ActForm<{ answeredOn: string; answer: string }>
      draftKey={`rights-request/${request.id}/answer`}
      fields={[
        { kind: 'day', name: 'answeredOn', label: t('act.answeredOn'), required: true, maxDate: today() },
        {
          kind: 'long',
          name: 'answer',
          label: t('act.answerText'),
          description: t('act.answerHint'),
          required: true,
        },
      ]}
      initial={{ answeredOn: today() }}
      saveLabel={t('act.answer')}
      doneLabel={t('act.answered')}
      save={(body, headers) => post('/api/v1/rights-requests/{id}/answer', { id: request.id }, body, headers)}
      onClose={onClose}
    />
  );
}

/** More time, or the end of a restriction: a reason is all they need. */
function ReasonForm({ request, act, onClose }: Props & { act: 'extend' | 'lift' }) {
  const { t } = useTranslation('privacy');
  const extend = act === 'extend';
  return (
    <ActForm<{ reason: string }>
      draftKey={`rights-request/${request.id}/${act}`}
      before={
        extend && (
          <Alert color="gray" mb="md">
            {t('act.extendWhy')}
          </Alert>
        )
      }
      fields={[{ kind: 'long', name: 'reason', label: t('act.reason'), required: true, max: 1000 }]}
      saveLabel={t(extend ? 'act.extend' : 'act.lift')}
      doneLabel={t(extend ? 'act.extended' : 'act.lifted')}
      save={(body, headers) =>
        post(
          extend
            ? '/api/v1/rights-requests/{id}/extension'
            : '/api/v1/rights-requests/{id}/restriction-lifting',
          { id: request.id },
          body,
          headers,
        )
      }
      onClose={onClose}
    />
  );
}

function ClosingForm({ request, refuse, onClose }: Props & { refuse: boolean }) {
  const { t } = useTranslation('privacy');
  const note = restricts(request)
    ? t('act.completeRestrict')
    : request.kind === 'DELETE'
      ? t('act.completeDelete')
      : request.kind === 'WITHDRAW'
        ? t('act.completeWithdraw')
        : undefined;
  return (
    <ActForm<{ closedOn: string; outcome: string }>
      draftKey={`rights-request/${request.id}/${refuse ? 'refusal' : 'completion'}`}
      before={
        !refuse &&
        note && (
          <Alert color="amber" mb="md">
            {note}
          </Alert>
        )
      }
      fields={[
        {
          kind: 'day',
          name: 'closedOn',
          label: t(refuse ? 'act.refusedOn' : 'act.closedOn'),
          required: true,
          maxDate: today(),
        },
        { kind: 'long', name: 'outcome', label: t(refuse ? 'act.refusal' : 'act.outcome'), required: true },
      ]}
      initial={{ closedOn: today() }}
      saveLabel={t(refuse ? 'act.refuse' : 'act.complete')}
      doneLabel={t(refuse ? 'act.refusedDone' : 'act.completed')}
      save={(body, headers) =>
        post(
          refuse ? '/api/v1/rights-requests/{id}/refusal' : '/api/v1/rights-requests/{id}/completion',
          { id: request.id },
          body,
          headers,
        )
      }
      onClose={onClose}
    />
  );
}
