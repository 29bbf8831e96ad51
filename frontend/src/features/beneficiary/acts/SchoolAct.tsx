import { Text } from '@mantine/core';
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

type Fact = components['schemas']['SchoolStatusDetail'];
type Request = components['schemas']['SchoolStatusRequest'];

const PATH = '/api/v1/beneficiaries/{id}/school-statuses' as const;

/** Records whether a child goes to school from a day on. What stood until then ends on that day. */
export function SchoolAct(props: { person: Person; fact: Fact | undefined; onClose: () => void }) {
  const { person, fact, onClose } = props;
  const { t } = useTranslation('beneficiary');
  const statuses = useCodes('SCHOOL_STATUS');
  const levels = useCodes('SCHOOL_LEVEL').choices;
  const reasons = useCodes('DROP_OUT_REASON').choices;
  const correction = useCorrection(
    fact,
    useReadAgain(person.id, (now) => now.schoolStatuses),
    filled,
  );
  const open = fact ? undefined : person.schoolStatuses.find((s) => !s.validTo);
  const attends = (values: Record<string, unknown>) => values.status === 'ATTENDING';
  const left = (values: Record<string, unknown>) => values.status === 'DROPPED_OUT';
  const fields: ActField<keyof Request & string>[] = [
    { kind: 'choice', name: 'status', label: t('f.schoolStatus'), choices: statuses.choices, required: true },
    { kind: 'choice', name: 'level', label: t('f.level'), choices: levels, required: true, when: attends },
    { kind: 'choice', name: 'level', label: t('f.level'), choices: levels, when: left },
    {
      kind: 'choice',
      name: 'reason',
      label: t('f.dropReason'),
      choices: reasons,
      required: true,
      when: left,
    },
    { kind: 'text', name: 'schoolName', label: t('f.schoolName'), max: 200, when: attends },
    { kind: 'text', name: 'grade', label: t('f.grade'), max: 20, when: attends },
    { kind: 'day', name: 'validFrom', label: t('f.from'), required: true, maxDate: today() },
    ...(fact?.validTo
      ? ([{ kind: 'day', name: 'validTo', label: t('f.endsOn'), required: true }] as const)
      : []),
  ];

  function save(body: Request, headers: Record<string, string>): Promise<unknown> {
    if (fact) {
      const ids = { id: person.id, schoolStatusId: fact.id };
      const { validTo } = correction.latest.current ?? fact;
      return put(`${PATH}/{schoolStatusId}`, ids, { validTo, ...body }, headers);
    }
    return post(PATH, { id: person.id }, body, headers);
  }

  return (
    <ActForm<Request>
      draftKey={`beneficiary/${person.id}/school/${fact?.id ?? 'new'}`}
      fields={fields}
      initial={fact ? filled(fact) : { validFrom: today() }}
      etag={correction.etag}
      reload={correction.reload}
      saveLabel={fact ? t('act.editSchool') : t('act.addSchool')}
      save={save}
      onClose={onClose}
      before={
        open && (
          <Text size="sm" c="dimmed">
            {t('f.schoolEnds', { what: statuses.label(open.status) })}
          </Text>
        )
      }
    />
  );
}

function filled({ status, level, schoolName, grade, reason, validFrom, validTo }: Fact): Partial<Request> {
  return {
    status,
    level,
    reason,
    validFrom,
    ...(validTo ? { validTo } : {}),
    schoolName: schoolName ?? '',
    grade: grade ?? '',
  };
}
