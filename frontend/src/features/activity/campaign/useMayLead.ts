import { useMe } from '@/shared/auth/useMe';

/** Campaigns are set up by the province, not by communes, facilities or partners. */
export function useMayLead(): boolean {
  const { me, can } = useMe();
  return can('activity:write') && (me?.scope.level === 'PROVINCE' || me?.scope.level === 'COUNTRY');
}
