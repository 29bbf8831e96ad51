import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { post, put } from '@/api/command';
import { versionedQuery } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { useRoleName } from '@/shared/auth/useRoleName';
import { ActForm } from '@/shared/form/ActForm';
import { useProvinceChoices } from '@/shared/form/units';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState } from '@/shared/ui/States';
import { accountFields, type Filled, filledOf, requestOf } from './accountForm';

/** A new account, or another person, role or scope for one, with the reason. */
export function AccountFormPage() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const { id } = useParams();
  const { me } = useMe();
  const roleName = useRoleName();
  const provinces = useProvinceChoices();
  const query = useQuery({
    ...versionedQuery('/api/v1/accounts/{id}', { params: { path: { id: id ?? '' } } }),
    enabled: Boolean(id),
    gcTime: 0,
  });
  const account = query.data?.data;
  const fields = useMemo(
    () => accountFields(t, roleName, account, provinces, me?.scope.provinceCode),
    [t, roleName, account, provinces, me],
  );
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!me || (id && !account)) return <Skeleton height={420} radius="md" />;
  return (
    <>
      <PageHeader
        title={account ? t('editOf', { name: account.displayName }) : t('create')}
        parent={{ label: t('title'), to: '/accounts' }}
        subtitle={account ? undefined : t('createHint')}
      />
      <ActForm<Filled>
        draftKey={`account/${id ?? 'new'}`}
        etag={query.data?.etag}
        fields={fields}
        initial={account ? filledOf(account) : {}}
        saveLabel={account ? t('save') : t('create')}
        doneLabel={account ? t('saved') : t('created')}
        save={async (values, headers) => {
          const body = await requestOf(values, me.scope.provinceCode);
          if (account) {
            await put('/api/v1/accounts/{id}', { id: account.id }, body, headers);
            return account.id;
          }
          const made = await post('/api/v1/accounts', {}, body, headers);
          return (made as components['schemas']['AccountDetail']).id;
        }}
        onClose={(saved) => navigate((saved ?? id) ? `/accounts/${String(saved ?? id)}` : '/accounts')}
      />
    </>
  );
}
