import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { post, put } from '@/api/command';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActForm } from '@/shared/form/ActForm';
import { ActMenu } from '@/shared/form/ActMenu';
import { useProvinceField } from '@/shared/form/useProvinceField';
import type { HotlineEntry } from '../queries';
import { DeskFrame, Shown } from './DeskFrame';
import { useRevision } from './useRevision';

type Request = components['schemas']['HotlineRequest'];
/** Numbers are typed one on a line, each with its extension behind a hyphen. */
type Typed = Omit<Request, 'numbers'> & { numbers?: string };

const lines = (text?: string) =>
  text
    ?.split(/[\n;]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((value) => ({ value })) ?? [];

/** As it is printed: 02513.834.493-141. */
const written = (entry: HotlineEntry) =>
  entry.numbers.map(({ value, extension }) => {
    const home = value.replace(/^\+84/, '0').replace(/^(0\d{3,4})(\d{3})(\d{3})$/, '$1.$2.$3');
    return extension ? `${home}-${extension}` : home;
  });

/** The hotline directory, kept by the department; 111 is the country’s and stays as it is. */
export function HotlineDeskPage() {
  const { t } = useTranslation('publicpage');
  const { can } = useMe();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/hotline-entries');
  const mayWrite = can('publication:write');
  return (
    <DeskFrame
      title={t('hotline')}
      intro={t('noHotline')}
      heads={[t('topic'), t('organisationText'), t('numbers'), t('hours'), t('state'), '']}
      rows={data}
      error={error}
      retry={() => void refetch()}
      create={
        mayWrite && (
          <ActDialog label={t('addHotline')} variant="filled">
            {(close) => <HotlineForm onClose={close} />}
          </ActDialog>
        )
      }
      cells={(row) => [
        row.topic,
        row.organisation,
        <span key="numbers" className="tabular">
          {written(row).join(', ')}
        </span>,
        row.hours,
        <Shown key="shown" shown={row.shown} until={row.validTo} />,
        mayWrite && row.provinceCode && (
          <ActMenu
            key="acts"
            label={t('actsOf', { name: row.topic })}
            acts={[{ label: t('change'), form: (close) => <HotlineForm entry={row} onClose={close} /> }]}
          />
        ),
      ]}
    />
  );
}

function HotlineForm({ entry, onClose }: { entry?: HotlineEntry; onClose: () => void }) {
  const { t } = useTranslation('publicpage');
  const values = (row: HotlineEntry) => ({
    topic: row.topic,
    organisationText: row.organisationText ?? '',
    hours: row.hours ?? '',
    note: row.note ?? '',
    position: row.position,
    numbers: written(row).join('\n'),
    validFrom: row.validFrom,
    validTo: row.validTo,
  });
  const province = useProvinceField();
  const revision = useRevision(
    entry,
    async () => (await client.GET('/api/v1/hotline-entries')).data ?? [],
    values,
  );
  return (
    <ActForm<Typed>
      draftKey={`hotline/${entry?.id ?? 'new'}`}
      fields={[
        ...(entry ? [] : province),
        { kind: 'text', name: 'topic', label: t('topic'), required: true, max: 200 },
        {
          kind: 'long',
          name: 'numbers',
          label: t('numbers'),
          description: t('numbersHint'),
          required: true,
          max: 400,
        },
        { kind: 'text', name: 'organisationText', label: t('organisationText'), max: 300 },
        { kind: 'text', name: 'hours', label: t('hours'), max: 200 },
        { kind: 'text', name: 'note', label: t('note'), max: 500 },
        { kind: 'number', name: 'position', label: t('position'), min: 1, max: 999 },
        { kind: 'day', name: 'validFrom', label: t('validFrom') },
        { kind: 'day', name: 'validTo', label: t('validTo'), description: t('validToHint') },
      ]}
      initial={entry ? values(entry) : {}}
      {...revision}
      saveLabel={entry ? t('saveChanges') : t('addHotline')}
      save={(typed, headers) => {
        const body: Request = { ...typed, numbers: lines(typed.numbers) };
        return entry
          ? put('/api/v1/hotline-entries/{id}', { id: entry.id }, body, headers)
          : post('/api/v1/hotline-entries', {}, body, headers);
      }}
      onClose={onClose}
    />
  );
}
