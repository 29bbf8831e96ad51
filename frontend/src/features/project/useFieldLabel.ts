import { useTranslation } from 'react-i18next';

/** The name of a field of a project's form, for what changed in a conflict. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation('project');
  const labels: Record<string, string> = {
    name: t('name'),
    code: t('code'),
    programmeId: t('programme'),
    previousProjectId: t('form.previous'),
    phaseFrom: t('form.phaseFrom'),
    phaseTo: t('form.phaseTo'),
    fiscalYearStartMonth: t('form.fiscalYearMonth'),
    partnershipSince: t('form.partnershipSince'),
    approvalNumber: t('form.approvalNumber'),
    approvalDate: t('form.approvalDate'),
    legalBasis: t('legalBasis'),
    description: t('form.description'),
    ownerId: t('owner'),
    donorId: t('donor'),
    implementerId: t('implementer'),
    components: t('form.components'),
  };
  return (field) => labels[field] ?? field;
}
