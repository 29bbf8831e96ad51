import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { today } from '@/shared/format/date';

type S = components['schemas'];
type Request = S['ConsentRequest'];

const PATH = '/api/v1/beneficiaries/{id}/consents' as const;
const purposes = ['PROFILE', 'PHOTO', 'WEB', 'SPONSOR_ABROAD'] as const;
const bases = ['CONSENT', 'STATUTORY', 'VITAL_INTEREST'] as const;

/** A consent as it was given. Nothing is chosen beforehand: what nobody said, nobody agreed to. */
export function GiveConsentAct({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t } = useTranslation('consent');
  const relations = useCodes('RELATION').choices;
  const agreed = (values: Record<string, unknown>) => values['legalBasis'] === 'CONSENT';
  const other = (values: Record<string, unknown>) => Boolean(values['legalBasis']) && !agreed(values);
  const fields: ActField<(keyof Request & string) | 'ground'>[] = [
    {
      kind: 'choice',
      name: 'purpose',
      label: t('f.purpose'),
      choices: purposes.map((value) => ({ value, label: t(`purpose.${value}`) })),
      required: true,
    },
    {
      kind: 'choice',
      name: 'legalBasis',
      label: t('f.legalBasis'),
      description: t('f.legalBasisHint'),
      // Publishing and sending abroad rest on consent alone.
      choices: (values) =>
        bases
          .filter(
            (value) => value === 'CONSENT' || !['WEB', 'SPONSOR_ABROAD'].includes(String(values['purpose'])),
          )
          .map((value) => ({ value, label: t(`basis.${value}`) })),
      required: true,
    },
    {
      kind: 'text',
      name: 'representativeName',
      label: t('f.representativeName'),
      description: t('f.representativeNameHint'),
      when: agreed,
    },
    {
      kind: 'choice',
      name: 'representativeRelation',
      label: t('f.representativeRelation'),
      choices: relations,
      when: agreed,
    },
    {
      kind: 'check',
      name: 'childAssent',
      label: t('f.childAssent'),
      description: t('f.childAssentHint'),
      when: agreed,
    },
    { kind: 'long', name: 'note', label: t('f.note'), description: t('f.noteHint'), max: 1000, when: agreed },
    {
      kind: 'long',
      name: 'ground',
      label: t('f.ground'),
      description: t('f.groundHint'),
      max: 1000,
      required: true,
      when: other,
    },
    { kind: 'day', name: 'validFrom', label: t('f.validFrom'), required: true, maxDate: today() },
    { kind: 'day', name: 'validTo', label: t('f.validTo'), description: t('f.validToHint') },
  ];
  return (
    <ActForm<Request & { ground?: string }>
      draftKey={`beneficiary/${personId}/consent/new`}
      fields={fields}
      initial={{ validFrom: today() }}
      saveLabel={t('give')}
      doneLabel={t('given')}
      save={({ ground, childAssent, ...values }, headers) =>
        post(
          PATH,
          { id: personId },
          { ...values, ...(ground ? { note: ground } : {}), ...(childAssent ? { childAssent } : {}) },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}

/** Ends a consent at once, and says what that takes down. */
export function WithdrawConsentAct({
  consent,
  onClose,
}: {
  consent: S['ConsentDetail'];
  onClose: () => void;
}) {
  const { t } = useTranslation('consent');
  return (
    <ActForm<S['WithdrawalRequest']>
      draftKey={`beneficiary/${consent.beneficiaryId}/consent/${consent.id}/withdrawal`}
      fields={[{ kind: 'long', name: 'reason', label: t('f.reason'), max: 500, required: true }]}
      saveLabel={t('withdraw')}
      doneLabel={t('withdrawn')}
      save={(body, headers) =>
        post(
          `${PATH}/{consentId}/withdrawal`,
          { id: consent.beneficiaryId, consentId: consent.id },
          body,
          headers,
        )
      }
      onClose={onClose}
      before={
        <Text size="sm" c="dimmed">
          {t('withdrawMeans')}
        </Text>
      }
    />
  );
}
