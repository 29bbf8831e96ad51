import { Navigate, Outlet } from 'react-router';
import { StaffAnnouncements } from '@/features/publicpage/components/StaffAnnouncements';
import { useMe } from '@/shared/auth/useMe';
import { navEntries } from './nav';

/** The first page: what is announced, and the figures, or for those who may not see figures their own work, or the first part open to them. */
export function Home() {
  const { me, can } = useMe();
  const own = !can('figures:read') && can('privacy:write') ? 'privacy' : undefined;
  const first =
    navEntries.find((entry) => entry.key === own) ??
    navEntries.find((entry) => !entry.permission || can(entry.permission));
  if (me && first && first.to !== '/') return <Navigate to={first.to} replace />;
  return (
    <>
      <StaffAnnouncements />
      <Outlet />
    </>
  );
}
