import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '@/shared/ui/PageHeader';
import { DisbursementForm } from './DisbursementForm';
import { useProjectBudget } from './queries';

export function DisbursementFormPage() {
  const { t } = useTranslation('disbursement');
  const [params] = useSearchParams();
  const projectId = params.get('project') ?? undefined;
  const given = useProjectBudget(projectId);
  return (
    <>
      <PageHeader
        title={t('record')}
        parent={
          given.data
            ? { label: given.data.name, to: `/projects/${given.data.id}` }
            : { label: t('title'), to: '/disbursements' }
        }
      />
      {(!projectId || !given.isLoading) && (
        <DisbursementForm
          project={given.data && { id: given.data.id, label: given.data.name }}
          componentId={params.get('component') ?? undefined}
        />
      )}
    </>
  );
}
