import { useTranslation } from 'react-i18next';

/** The name of a field of the form. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation('disbursement');
  const labels: Record<string, string> = {
    projectId: t('project'),
    componentId: t('component'),
    purpose: t('purpose'),
    paidOn: t('paidOn'),
    method: t('method'),
    amount: t('amount'),
    inKind: t('inKind.item'),
    recipient: t('recipient'),
    voucherNumber: t('voucherNumber'),
    activityId: t('activity'),
    note: t('note'),
  };
  return (field) => labels[field] ?? field;
}
