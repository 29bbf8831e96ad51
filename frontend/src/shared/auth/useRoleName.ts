import { useTranslation } from 'react-i18next';
import type shell from '@/locales/vi/shell.json';

/** The name of a role; one that this version does not know is shown as the server wrote it. */
export function useRoleName(): (role: string) => string {
  const { t } = useTranslation('shell');
  return (role) => t(`role.${role as keyof (typeof shell)['role']}`, { defaultValue: role });
}
