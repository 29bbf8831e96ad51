import { useMe } from '@/shared/auth/useMe';

/** Whether the account may change an organisation: those of a province change what is in their province. */
export function useMayWrite(): (organisation: { provinceCode?: string }) => boolean {
  const { me, can } = useMe();
  const own = me?.scope.provinceCode;
  return ({ provinceCode }) => can('organisation:write') && (!own || own === provinceCode);
}
