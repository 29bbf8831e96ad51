import { Navigate, Outlet } from 'react-router';
import { useMe } from '@/shared/auth/useMe';
import { navEntries } from './nav';

/** The first page: the figures, or for those who may not see figures their own work, or the first part open to them. */
export function Home() {
  const { me, can } = useMe();
  const own = !can('figures:read') && can('privacy:write') ? 'privacy' : undefined;
  const first =
    navEntries.find((entry) => entry.key === own) ??
    navEntries.find((entry) => !entry.permission || can(entry.permission));
  return me && first && first.to !== '/' ? <Navigate to={first.to} replace /> : <Outlet />;
}
