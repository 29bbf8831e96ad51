import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { client } from '@/api/client';
import { RecordForm } from '@/shared/form/RecordForm';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { BasisFields, WhatFields } from './components/BasicFields';
import { editSchema, valuesOf } from './formValues';
import type { Project } from './queries';
import { useFieldLabel } from './useFieldLabel';

/** Changes what is said of a project; money, owners and states change by their own acts. */
export function ProjectEditForm({ project, etag }: { project: Project; etag: string | undefined }) {
  const { t } = useTranslation('project');
  const navigate = useNavigate();
  const fieldLabel = useFieldLabel();
  const params = { path: { id: project.id } };
  const record = useRecordForm({
    draftKey: `project/${project.id}`,
    schema: editSchema,
    initialValues: valuesOf(project),
    etag,
    save: (body, headers) =>
      client.PUT('/api/v1/projects/{id}', {
        params: { ...params, header: { 'If-Match': headers['If-Match'] ?? '' } },
        body,
        headers,
      }),
    reload: async () => {
      const { data, response } = await client.GET('/api/v1/projects/{id}', { params });
      return { values: valuesOf(data), etag: response.headers.get('ETag') ?? undefined };
    },
    onSaved: async (_, again) => {
      await again;
      navigate(`/projects/${project.id}`);
    },
  });
  return (
    <RecordForm
      record={record}
      saveLabel={t('form.saveChanges')}
      fieldLabel={fieldLabel}
      onCancel={() => navigate(`/projects/${project.id}`)}
    >
      <WhatFields form={record.form} project={project} />
      <BasisFields form={record.form} />
    </RecordForm>
  );
}
