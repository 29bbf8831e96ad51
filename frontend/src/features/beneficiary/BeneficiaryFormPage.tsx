import { Alert, List, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { post, put } from '@/api/command';
import { useMe } from '@/shared/auth/useMe';
import { type AddressValues, blankAddress } from '@/shared/form/address';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { AppLink } from '@/shared/ui/AppLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { BeneficiaryForm } from './BeneficiaryForm';
import { blankPerson, createBody, updateBody, valuesOf } from './personForm';
import { personQuery, usePerson } from './queries';
import { nameOf, type Person } from './words';

/** Registers one person, or one after another in the same place. */
export function BeneficiaryCreatePage() {
  const { t } = useTranslation('beneficiary');
  const { me, can } = useMe();
  const [saved, setSaved] = useState<Person[]>([]);
  const [place, setPlace] = useState<AddressValues>();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const queries = useQueryClient();
  const scope = me?.scope;
  if (!can('beneficiary:write')) return <ForbiddenState />;
  const facility = scope?.level === 'FACILITY' ? scope.organisationId : undefined;

  const onSaved = (answer: unknown, next: boolean, address: AddressValues) => {
    const person = answer as Person;
    void queries.invalidateQueries();
    if (!next) return navigate(withFrame(`/beneficiaries/${person.id}`, frame));
    notifications.show({
      message: t('form.savedOne', { name: nameOf(t, person), code: person.code }),
    });
    setSaved((before) => [person, ...before]);
    setPlace({ ...address, text: '' });
    globalThis.scrollTo({ top: 0 });
  };
  return (
    <>
      <PageHeader title={t('form.new')} parent={{ label: t('title'), to: '/beneficiaries' }} />
      {saved.length > 0 && (
        <Alert
          color="teal"
          mb="md"
          maw={760}
          title={t('form.inSeries', { count: saved.length })}
          role="status"
        >
          {t('form.seriesHint')}
          <List size="sm" mt={6}>
            {saved.slice(0, 5).map((person) => (
              <List.Item key={person.id}>
                <AppLink to={`/beneficiaries/${person.id}`} size="sm">
                  {nameOf(t, person)}
                </AppLink>{' '}
                · {person.code}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <BeneficiaryForm
        key={saved.length}
        draftKey="beneficiary/new"
        initial={blankPerson(place ?? blankAddress(scope?.communeCode), facility)}
        inSeries={saved.length > 0}
        save={(body, headers) => post('/api/v1/beneficiaries', {}, createBody(body), headers)}
        onSaved={onSaved}
        onCancel={() => navigate(withFrame('/beneficiaries', frame))}
      />
    </>
  );
}

/** Corrects who a person is. */
export function BeneficiaryEditPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('beneficiary');
  const { can } = useMe();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const queries = useQueryClient();
  const query = usePerson(id);
  const back = () => navigate(withFrame(`/beneficiaries/${id}`, frame));
  const reload = useCallback(async () => {
    const { data, etag } = await queries.fetchQuery({ ...personQuery(id), staleTime: 0 });
    return { values: valuesOf(data), etag };
  }, [queries, id]);

  if (!can('beneficiary:write')) return <ForbiddenState />;
  if (query.isError) return <ErrorState error={query.error} onRetry={query.refetch} />;
  const person = query.data?.data;
  return (
    <>
      <PageHeader
        title={t('form.edit')}
        {...(person ? { tabTitle: person.code } : {})}
        parent={
          person
            ? { label: nameOf(t, person), to: `/beneficiaries/${id}` }
            : { label: t('title'), to: '/beneficiaries' }
        }
      />
      {person ? (
        <BeneficiaryForm
          draftKey={`beneficiary/${id}`}
          initial={valuesOf(person)}
          etag={query.data?.etag}
          editing={id}
          save={(body, headers) => put('/api/v1/beneficiaries/{id}', { id }, updateBody(body), headers)}
          reload={reload}
          onSaved={() => {
            notifications.show({ message: t('done.saved') });
            void queries.invalidateQueries();
            back();
          }}
          onCancel={back}
        />
      ) : (
        <Skeleton height={480} maw={760} radius={10} />
      )}
    </>
  );
}
