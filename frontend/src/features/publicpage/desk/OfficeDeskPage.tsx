import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActForm } from '@/shared/form/ActForm';
import { useUnit } from '@/shared/form/units';
import { useProvinceField } from '@/shared/form/useProvinceField';
import { formatDate, today } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { StatusBadge, type StatusTone } from '@/shared/ui/StatusBadge';
import { DeskFrame } from './DeskFrame';

type Office = components['schemas']['OfficePeriod'];
type Request = components['schemas']['OfficeRequest'];
type State = 'future' | 'now' | 'past';

const tone: Record<State, StatusTone> = { future: 'waiting', now: 'done', past: 'neutral' };

function stateOf(office: Office): State {
  if (office.validFrom && office.validFrom > today()) return 'future';
  return office.validTo && office.validTo <= today() ? 'past' : 'now';
}

/** Which office answers for the public page, from when to when; its name and chief editor stand below every page. */
export function OfficeDeskPage() {
  const { t } = useTranslation(['publicpage', 'form']);
  const { me, can } = useMe();
  const country = !me?.scope.provinceCode;
  const { data, error, refetch } = api.useQuery('get', '/api/v1/public-offices');
  return (
    <DeskFrame
      title={t('offices')}
      intro={t('noOffices')}
      heads={[
        t('office'),
        ...(country ? [t('form:unit.province')] : []),
        t('chiefEditor'),
        t('heldFrom'),
        t('heldUntil'),
        t('state'),
      ]}
      rows={data}
      error={error}
      retry={() => void refetch()}
      create={
        can('publication:write') &&
        data && (
          <ActDialog label={t('appointOffice')} variant="filled">
            {(close) => <OfficeForm now={data.find((one) => stateOf(one) === 'now')} onClose={close} />}
          </ActDialog>
        )
      }
      cells={(row) => [
        <AppLink key="office" to={`/organisations/${row.organisationId}`}>
          {row.organisationName}
        </AppLink>,
        ...(country ? [<Province key="province" code={row.provinceCode} />] : []),
        [row.chiefEditor, row.chiefEditorTitle].filter(Boolean).join(' – '),
        row.validFrom ? formatDate(row.validFrom) : '',
        row.validTo ? formatDate(row.validTo) : '',
        <StatusBadge key="state" tone={tone[stateOf(row)]} label={t(`officeIs.${stateOf(row)}`)} />,
      ]}
    />
  );
}

function Province({ code }: { code: string }) {
  return <>{useUnit(code)?.name ?? code}</>;
}

/** Another office, or another chief editor: usually one of them stays, so both begin as they are. */
function OfficeForm({ now, onClose }: { now: Office | undefined; onClose: () => void }) {
  const { t } = useTranslation('publicpage');
  const province = useProvinceField();
  const known = province.length === 0 ? now : undefined;
  return (
    <ActForm<Request>
      draftKey="public-office/new"
      fields={[
        ...province,
        {
          kind: 'organisation',
          name: 'organisationId',
          label: t('office'),
          description: t('officeHint'),
          required: true,
          ...(known
            ? {
                fixed: { province: known.provinceCode },
                initial: { id: known.organisationId, label: known.organisationName },
              }
            : {}),
        },
        { kind: 'text', name: 'chiefEditor', label: t('chiefEditor'), max: 200 },
        { kind: 'text', name: 'chiefEditorTitle', label: t('chiefEditorTitle'), max: 200 },
        {
          kind: 'day',
          name: 'validFrom',
          label: t('heldFrom'),
          description: t('heldFromHint'),
          required: true,
        },
      ]}
      initial={
        known
          ? {
              organisationId: known.organisationId,
              chiefEditor: known.chiefEditor ?? '',
              chiefEditorTitle: known.chiefEditorTitle ?? '',
              validFrom: today(),
            }
          : { validFrom: today() }
      }
      saveLabel={t('appointOffice')}
      doneLabel={t('officeAppointed')}
      save={(body, headers) => post('/api/v1/public-offices', {}, body, headers)}
      onClose={onClose}
    />
  );
}
