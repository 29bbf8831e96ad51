import { ActionIcon, Button } from '@mantine/core';
import { IconMessageCheck, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put } from '@/api/command';
import { fetchPage, type RowOf } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import { ActModal } from '@/shared/form/ActModal';
import { useCorrection } from '@/shared/form/useCorrection';
import { today } from '@/shared/format/date';
import classes from './NeedAnswer.module.css';

type Request = components['schemas']['NeedRequest'];

/** A need or wish wherever it is shown: on the person's page, at the visit where it was heard, in the list of all. */
export type Need = components['schemas']['NeedDetail'] & { beneficiaryId: string };

interface Answer {
  status: string;
  answeredOn: string;
  answer: string;
}

/** What was done about a need: it stands beside it from then on. */
export function NeedAnswerForm({ need, onClose }: { need: Need; onClose: () => void }) {
  const { t } = useTranslation('need');
  const correction = useCorrection<Need>(need, () => readAgain(need), answered);
  const statuses = useCodes('NEED_STATUS').choices.filter((status) => status.value !== 'OPEN');
  const isOver = (values: Record<string, unknown>) => values.status === 'MET' || values.status === 'CLOSED';
  return (
    <ActForm<Answer>
      draftKey={`need/${need.id}/answer`}
      fields={[
        { kind: 'choice', name: 'status', label: t('status'), choices: statuses, required: true },
        {
          kind: 'day',
          name: 'answeredOn',
          label: t('answeredOn'),
          required: true,
          maxDate: today(),
          when: isOver,
        },
        { kind: 'long', name: 'answer', label: t('answer'), required: true },
      ]}
      initial={{ ...answered(need), ...(isAnswered(need) ? {} : { status: 'MET', answeredOn: today() }) }}
      opened={answered(need)}
      etag={correction.etag}
      reload={correction.reload}
      saveLabel={t('record')}
      save={(answer, headers) =>
        put(
          '/api/v1/beneficiaries/{id}/needs/{needId}',
          { id: need.beneficiaryId, needId: need.id },
          { ...unanswered(correction.latest.current ?? need), ...answer },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}

/** The way to answer a need from where it is listed; nothing for those who may not write. */
export function NeedAnswerAct({ need }: { need: Need }) {
  const { t } = useTranslation('need');
  const { can } = useMe();
  const [open, setOpen] = useState(false);
  if (!can('beneficiary:write')) return null;
  const what = need.description;
  return (
    <div className={`${classes.above} no-print`}>
      {isAnswered(need) ? (
        <ActionIcon
          size={30}
          className="ct-within-line"
          aria-label={t('correctFor', { what })}
          onClick={() => setOpen(true)}
        >
          <IconPencil size={16} stroke={1.7} />
        </ActionIcon>
      ) : (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconMessageCheck size={15} aria-hidden />}
          aria-label={t('recordFor', { what })}
          onClick={() => setOpen(true)}
        >
          {t('record')}
        </Button>
      )}
      {open && (
        <ActModal title={t('record')} onClose={() => setOpen(false)}>
          <p className={classes.what}>{what}</p>
          <NeedAnswerForm need={need} onClose={() => setOpen(false)} />
        </ActModal>
      )}
    </div>
  );
}

async function readAgain({ beneficiaryId }: Need): Promise<readonly Need[]> {
  const query = { beneficiary: beneficiaryId, limit: '200' };
  return (await fetchPage<RowOf<'/api/v1/needs'>>('/api/v1/needs', query)).items;
}

function isAnswered({ status }: Need): boolean {
  return status === 'MET' || status === 'CLOSED';
}

function answered({ status, answeredOn, answer }: Need): Partial<Answer> {
  return { status, answeredOn, answer: answer ?? '' };
}

/** What the request repeats of the need as it stands. */
function unanswered({ kind, category, description, speaker, heardOn, priority, activityId }: Need): Request {
  return { kind, category, description, speaker, heardOn, priority, activityId };
}
