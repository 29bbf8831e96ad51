import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import type { components } from '@/api/schema.gen';
import { useCodes } from '@/shared/codes/useCodes';
import { ActForm } from '@/shared/form/ActForm';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { personLabel } from '@/shared/form/personLabel';
import { today } from '@/shared/format/date';
import type { Activity } from '../words';

type Values = components['schemas']['WishRequest'];

/** A wish as it was said, about whom, and who said it. */
export function WishForm({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const { t } = useTranslation(['activity', 'need']);
  const category = useCodes('NEED_CATEGORY');
  const speaker = useCodes('NEED_SPEAKER');
  const [last] = [activity.endsOn, today()].sort();
  return (
    <ActForm<Values>
      draftKey={`activity/${activity.id}/wish`}
      fields={[
        {
          kind: 'custom',
          name: 'beneficiaryId',
          label: t('wish.about'),
          required: true,
          editor: (props) => (
            <EntityPicker
              label={t('wish.about')}
              path="/api/v1/beneficiaries"
              fixed={{ status: 'ACTIVE' }}
              idOf={(row) => row.id}
              labelOf={personLabel}
              hintOf={(row) => [row.code, row.communeName].filter(Boolean).join(' · ')}
              required
              {...props}
            />
          ),
        },
        {
          kind: 'choice',
          name: 'speaker',
          label: t('wish.speaker'),
          choices: speaker.choices,
          required: true,
        },
        { kind: 'long', name: 'description', label: t('wish.words'), required: true },
        {
          kind: 'choice',
          name: 'category',
          label: t('wish.category'),
          choices: category.choices,
          required: true,
        },
        { kind: 'day', name: 'heardOn', label: t('wish.heardOn'), ...(last ? { maxDate: last } : {}) },
        {
          kind: 'choice',
          name: 'priority',
          label: t('wish.priority'),
          choices: (['1', '2', '3'] as const).map((value) => ({ value, label: t(`need:priority.${value}`) })),
        },
      ]}
      initial={{ heardOn: activity.startsOn, speaker: 'CHILD' }}
      saveLabel={t('wish.add')}
      save={({ priority, ...body }, headers) =>
        post(
          '/api/v1/activities/{id}/wishes',
          { id: activity.id },
          { ...body, ...(priority ? { priority: Number(priority) } : {}) },
          headers,
        )
      }
      onClose={onClose}
    />
  );
}
