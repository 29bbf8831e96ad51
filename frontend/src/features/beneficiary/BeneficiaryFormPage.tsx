import { Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { post, put } from '@/api/command';
import { useMe } from '@/shared/auth/useMe';
import { blankAddress } from '@/shared/form/address';
import { today } from '@/shared/format/date';
import { useFrameQuery, withFrame } from '@/shared/scope/useFrameQuery';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ErrorState, ForbiddenState } from '@/shared/ui/States';
import { BeneficiaryForm, type Saved } from './BeneficiaryForm';
import { SeriesNotice } from './components/SeriesNotice';
import { blankFamily, joinHousehold, joinOrTell } from './familyForm';
import { blankPerson, createBody, type PersonBody, updateBody, valuesOf } from './personForm';
import { personQuery, usePerson } from './queries';
import { useSeries } from './useSeries';
import { nameOf, type Person } from './words';

interface Registered {
  person: Person;
  /** Why the person could not be written into the household. */
  left?: string | undefined;
}

/** Registers one person, or one after another in the same place. */
export function BeneficiaryCreatePage() {
  const { t } = useTranslation('beneficiary');
  const { me, can } = useMe();
  const series = useSeries();
  const navigate = useNavigate();
  const frame = useFrameQuery();
  const scope = me?.scope;
  if (!can('beneficiary:write')) return <ForbiddenState />;
  const facility = scope?.level === 'FACILITY' ? scope.organisationId : undefined;
  const { kept } = series;
  const blank = blankPerson(kept?.address ?? blankAddress(scope?.communeCode), facility);

  const save = async (body: PersonBody, headers: Record<string, string>): Promise<Registered> => {
    const person = (await post('/api/v1/beneficiaries', {}, createBody(body), headers)) as Person;
    if (body.family.household === 'LATER') return { person };
    const keyed = { 'Idempotency-Key': `${headers['Idempotency-Key']}-household` };
    const since = body.residentSince ?? today();
    const left = await joinOrTell(() => joinHousehold(person, body.address, body.family, since, keyed));
    return { person, left };
  };
  const onSaved = ({ answer, next, values }: Saved) => {
    const { person, left } = answer as Registered;
    if (left)
      notifications.show({
        color: 'amber',
        autoClose: false,
        message: t('family.left', { code: person.code, why: left }),
      });
    if (!next) {
      void series.end();
      return navigate(withFrame(`/beneficiaries/${person.id}`, frame));
    }
    notifications.show({
      message: t('form.savedOne', { name: nameOf(t, person), code: person.code }),
    });
    series.next(person, values);
    globalThis.scrollTo({ top: 0 });
  };
  return (
    <>
      <PageHeader title={t('form.new')} parent={{ label: t('title'), to: '/beneficiaries' }} />
      {kept && <SeriesNotice count={kept.count} saved={series.saved} onEnd={series.end} />}
      <BeneficiaryForm
        key={kept?.count ?? 0}
        draftKey="beneficiary/new"
        initial={
          kept ? { ...blank, schoolStatus: kept.schoolStatus, family: blankFamily(kept.household) } : blank
        }
        inSeries={Boolean(kept)}
        save={save}
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
          onSaved={async ({ again }) => {
            notifications.show({ message: t('done.saved') });
            await again;
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
