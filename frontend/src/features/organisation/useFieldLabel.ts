import { useTranslation } from 'react-i18next';

/** The name of a field of the form. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation('organisation');
  const labels: Record<string, string> = {
    name: t('name'),
    nameEn: t('nameEn'),
    nameFrom: t('nameFrom'),
    kind: t('kind'),
    shortName: t('shortName'),
    sector: t('sector'),
    level: t('level'),
    parentId: t('parent'),
    unit: t('place'),
    addressText: t('address'),
    registrationNo: t('registrationNo'),
    founded: t('foundedOn'),
  };
  return (field) => labels[field] ?? field;
}
