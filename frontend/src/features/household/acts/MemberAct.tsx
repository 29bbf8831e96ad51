import { useTranslation } from 'react-i18next';
import { post, put } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { personLabel } from '@/shared/form/personLabel';
import { useCorrection } from '@/shared/form/useCorrection';
import { today } from '@/shared/format/date';
import { useReadAgain } from '../queries';
import type { Household, Member } from '../words';

type Request = components['schemas']['MemberRequest'];
type Written = Request & { known: boolean };

const PATH = '/api/v1/households/{id}/members' as const;

interface Props {
  household: Household;
  fact: Member | undefined;
  onClose: () => void;
}

/** Adds a member, a registered person or somebody known by name only; or corrects what was written of one. */
export function MemberAct({ household, fact, onClose }: Props) {
  const { t } = useTranslation('household');
  const relations = useCodes('RELATION').choices;
  const reasons = useCodes('MEMBER_LEAVING_REASON').choices;
  const correction = useCorrection(
    fact,
    useReadAgain(household.id, (now) => now.members),
    filled,
  );
  const known = (values: Record<string, unknown>) => values.known === true;
  const unknown = (values: Record<string, unknown>) => values.known !== true;
  const fields: ActField<keyof Written & string>[] = [
    { kind: 'check', name: 'known', label: t('f.known') },
    {
      kind: 'custom',
      name: 'beneficiaryId',
      label: t('f.person'),
      required: true,
      when: known,
      editor: ({ value, onChange, error }) => (
        <EntityPicker
          label={t('f.person')}
          path="/api/v1/beneficiaries"
          fixed={{ status: 'ACTIVE' }}
          idOf={(row) => row.id}
          labelOf={personLabel}
          hintOf={(row) =>
            [row.code, 'hamlet' in row && row.hamlet, row.communeName].filter(Boolean).join(' · ')
          }
          initial={written(fact)}
          value={value}
          onChange={onChange}
          required
          error={error}
        />
      ),
    },
    { kind: 'text', name: 'fullName', label: t('f.fullName'), required: true, when: unknown },
    { kind: 'year', name: 'birthYear', label: t('f.birthYear'), min: 1900, max: 2100, when: unknown },
    { kind: 'choice', name: 'relation', label: t('f.relation'), choices: relations, required: true },
    { kind: 'check', name: 'head', label: t('f.head') },
    { kind: 'day', name: 'validFrom', label: t('f.from'), required: true, maxDate: today() },
    ...(fact?.validTo
      ? ([
          { kind: 'day', name: 'validTo', label: t('f.leftOn'), required: true },
          { kind: 'choice', name: 'leavingReason', label: t('f.reason'), choices: reasons },
        ] as const)
      : []),
  ];
  return (
    <ActForm<Written>
      draftKey={`household/${household.id}/member/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={fact ? filled(fact) : { known: true, validFrom: today() }}
      etag={correction.etag}
      reload={correction.reload}
      saveLabel={fact ? t('act.editMember') : t('act.addMember')}
      doneLabel={fact ? t('done.saved') : t('done.added')}
      save={({ known: _, ...body }, headers) =>
        fact
          ? put(
              `${PATH}/{memberId}`,
              { id: household.id, memberId: fact.id },
              { ...left(correction.latest.current), ...body },
              headers,
            )
          : post(PATH, { id: household.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}

/** The leaving that the form does not ask for stays as it is. */
function left(member: Member | undefined) {
  return member?.validTo ? { validTo: member.validTo, leavingReason: member.leavingReason } : {};
}

function written(member: Member | undefined) {
  return member?.beneficiaryId
    ? { id: member.beneficiaryId, label: member.fullName ?? member.beneficiaryCode ?? '' }
    : undefined;
}

function filled(member: Member): Partial<Written> {
  const { beneficiaryId, fullName, birthYear, relation, head, validFrom } = member;
  const who = beneficiaryId
    ? { known: true, beneficiaryId }
    : { known: false, fullName: fullName ?? '', birthYear };
  return { ...who, relation, head, validFrom, ...left(member) };
}

/** A member leaves; the membership stays in the record with its dates. */
export function LeaveAct(props: { household: Household; member: Member; onClose: () => void }) {
  const { household, member, onClose } = props;
  const { t } = useTranslation('household');
  const reasons = useCodes('MEMBER_LEAVING_REASON').choices;
  return (
    <ActForm<{ validTo: string; reason: string }>
      draftKey={`household/${household.id}/member/${member.id}/closure`}
      fields={[
        { kind: 'day', name: 'validTo', label: t('f.leftOn'), required: true },
        { kind: 'choice', name: 'reason', label: t('f.reason'), choices: reasons, required: true },
      ]}
      initial={{ validTo: today() }}
      saveLabel={t('act.leave')}
      doneLabel={t('done.left')}
      save={(body, headers) =>
        post(`${PATH}/{memberId}/closure`, { id: household.id, memberId: member.id }, body, headers)
      }
      onClose={onClose}
    />
  );
}
