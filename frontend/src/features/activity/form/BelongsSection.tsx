import { ActionIcon, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityPicker } from '@/shared/form/EntityPicker';
import { FormSection } from '@/shared/form/FormSection';
import type { ActivityFormState, Names } from './state';

/** Campaign, project and series it belongs to, and the papers behind it. */
export function BelongsSection({ form, names }: { form: ActivityFormState; names: Names }) {
  const { t } = useTranslation('activity');
  const { values } = form;
  return (
    <FormSection
      title={t('form.belongs')}
      folded={!values.campaignId && !values.projectId && !values.seriesId}
      fields={['campaignId', 'projectId', 'seriesId', 'documentIds']}
    >
      <EntityPicker
        label={t('campaign')}
        path="/api/v1/campaigns"
        value={values.campaignId}
        onChange={(id) => form.setFieldValue('campaignId', id)}
        idOf={(row) => row.id}
        labelOf={(row) => row.name}
        hintOf={(row) => row.code}
        initial={names.campaign}
        error={form.errors.campaignId}
      />
      <EntityPicker
        label={t('project')}
        path="/api/v1/projects"
        value={values.projectId}
        onChange={(id) => form.setFieldValue('projectId', id)}
        idOf={(row) => row.id}
        labelOf={(row) => row.name}
        hintOf={(row) => row.code}
        initial={names.project}
        error={form.errors.projectId}
      />
      {!values.series && (
        <EntityPicker
          label={t('series')}
          path="/api/v1/activities"
          fixed={{ seriesOnly: 'true' }}
          value={values.seriesId}
          onChange={(id) => form.setFieldValue('seriesId', id)}
          idOf={(row) => row.id}
          labelOf={(row) => row.name}
          initial={names.series}
          error={form.errors.seriesId}
        />
      )}
      <Documents form={form} names={names} />
    </FormSection>
  );
}

function Documents({ form, names }: { form: ActivityFormState; names: Names }) {
  const { t } = useTranslation('activity');
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const ids = form.values.documentIds;
  return (
    <div>
      {ids.map((id) => {
        const label = chosen[id] ?? names.of.get(id) ?? '…';
        return (
          <Group key={id} gap="xs" wrap="nowrap" mb={4}>
            <ActionIcon
              aria-label={t('rows.remove', { title: label })}
              onClick={() =>
                form.setFieldValue(
                  'documentIds',
                  ids.filter((one) => one !== id),
                )
              }
            >
              <IconX size={16} />
            </ActionIcon>
            <span>{label}</span>
          </Group>
        );
      })}
      <EntityPicker
        key={ids.length}
        label={t('form.addDocument')}
        path="/api/v1/official-documents"
        onChange={(id, picked) => {
          if (!id || ids.includes(id)) return;
          setChosen((before) => ({ ...before, [id]: picked?.label ?? id }));
          form.setFieldValue('documentIds', [...ids, id]);
        }}
        idOf={(row) => row.id}
        labelOf={(row) => `${row.number} – ${row.title}`}
        hintOf={(row) => row.issuer}
        error={form.errors.documentIds}
      />
    </div>
  );
}
