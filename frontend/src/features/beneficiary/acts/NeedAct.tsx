import { useTranslation } from 'react-i18next';
import { post, put } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { useCorrection } from '@/shared/form/useCorrection';
import { today } from '@/shared/format/date';
import { useReadAgain } from '../queries';
import type { Person } from '../words';

type Fact = components['schemas']['NeedDetail'];
type Request = components['schemas']['NeedRequest'];
/** The urgency is chosen from a list, so its number travels as text. */
type Written = Omit<Request, 'priority'> & { priority: string };
interface Props {
  person: Person;
  fact: Fact | undefined;
  onClose: () => void;
}

const PATH = '/api/v1/beneficiaries/{id}/needs' as const;

/** A need that was seen or a wish that was heard, in the words that were said. */
export function NeedAct({ person, fact, onClose }: Props) {
  const { t } = useTranslation(['beneficiary', 'need']);
  const correction = useCorrection(
    fact,
    useReadAgain(person.id, (now) => now.needs),
    (now) => ({ ...body(now), priority: String(now.priority) }),
  );
  const fields: ActField<keyof Written & string>[] = [
    {
      kind: 'choice',
      name: 'kind',
      label: t('f.needKind'),
      choices: useCodes('NEED_KIND').choices,
      required: true,
    },
    {
      kind: 'choice',
      name: 'category',
      label: t('f.needCategory'),
      choices: useCodes('NEED_CATEGORY').choices,
      required: true,
    },
    {
      kind: 'long',
      name: 'description',
      label: t('f.description'),
      description: t('f.descriptionHint'),
      required: true,
    },
    {
      kind: 'choice',
      name: 'speaker',
      label: t('f.speaker'),
      choices: useCodes('NEED_SPEAKER').choices,
      required: true,
    },
    { kind: 'day', name: 'heardOn', label: t('f.heardOn'), required: true, maxDate: today() },
    {
      kind: 'choice',
      name: 'priority',
      label: t('f.priority'),
      choices: (['1', '2', '3'] as const).map((value) => ({ value, label: t(`need:priority.${value}`) })),
      required: true,
    },
  ];
  return (
    <ActForm<Written>
      draftKey={`beneficiary/${person.id}/need/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={
        fact
          ? { ...body(fact), priority: String(fact.priority) }
          : { kind: 'NEED', heardOn: today(), priority: '2' }
      }
      etag={correction.etag}
      reload={correction.reload}
      saveLabel={fact ? t('act.editNeed') : t('act.addNeed')}
      save={({ priority, ...written }, headers) => {
        const sent = { ...written, priority: Number(priority) };
        if (!fact) return post(PATH, { id: person.id }, sent, headers);
        return put(
          `${PATH}/{needId}`,
          { id: person.id, needId: fact.id },
          { ...body(correction.latest.current ?? fact), ...sent },
          headers,
        );
      }}
      onClose={onClose}
    />
  );
}

function body({ id: _, version: __, ...rest }: Fact): Request {
  return rest;
}
