import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/auth/useMe';
import { useProvinceChoices } from './units';

/** The province something is written down in: asked of accounts of the country only, the others have their own. */
export function useProvinceField() {
  const { t } = useTranslation('form');
  const { me } = useMe();
  const choices = useProvinceChoices();
  return me?.scope.provinceCode
    ? []
    : [
        {
          kind: 'choice' as const,
          name: 'provinceCode' as const,
          label: t('unit.province'),
          required: true,
          choices,
        },
      ];
}
