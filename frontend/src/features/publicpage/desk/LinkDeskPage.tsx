import { Anchor } from '@mantine/core';
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
import type { LinkEntry } from '../queries';
import { DeskFrame, Shown } from './DeskFrame';
import { useRevision } from './useRevision';

type Request = components['schemas']['LinkRequest'];

/** The links of the public page, kept by the department. */
export function LinkDeskPage() {
  const { t } = useTranslation('publicpage');
  const { can } = useMe();
  const { data, error, refetch } = api.useQuery('get', '/api/v1/public-links');
  const mayWrite = can('publication:write');
  return (
    <DeskFrame
      title={t('links')}
      intro={t('noLinks')}
      heads={[t('position'), t('linkTitle'), t('url'), t('state'), '']}
      rows={data}
      error={error}
      retry={() => void refetch()}
      create={
        mayWrite && (
          <ActDialog label={t('addLink')} variant="filled">
            {(close) => <LinkForm onClose={close} />}
          </ActDialog>
        )
      }
      cells={(row) => [
        row.position,
        row.title,
        <Anchor key="url" href={row.url} target="_blank" rel="noopener noreferrer">
          {row.url}
        </Anchor>,
        <Shown key="shown" shown={row.shown} until={row.validTo} />,
        mayWrite && row.provinceCode && (
          <ActMenu
            key="acts"
            label={t('actsOf', { name: row.title })}
            acts={[{ label: t('change'), form: (close) => <LinkForm link={row} onClose={close} /> }]}
          />
        ),
      ]}
    />
  );
}

function LinkForm({ link, onClose }: { link?: LinkEntry; onClose: () => void }) {
  const { t } = useTranslation('publicpage');
  const values = ({ title, url, position, validFrom, validTo }: LinkEntry) => ({
    title,
    url,
    position,
    validFrom,
    validTo,
  });
  const province = useProvinceField();
  const revision = useRevision(
    link,
    async () => (await client.GET('/api/v1/public-links')).data ?? [],
    values,
  );
  return (
    <ActForm<Request>
      draftKey={`public-link/${link?.id ?? 'new'}`}
      fields={[
        ...(link ? [] : province),
        { kind: 'text', name: 'title', label: t('linkTitle'), required: true, max: 200 },
        {
          kind: 'text',
          name: 'url',
          label: t('url'),
          description: t('urlHint'),
          required: true,
          max: 1000,
        },
        { kind: 'number', name: 'position', label: t('position'), min: 1, max: 999 },
        { kind: 'day', name: 'validFrom', label: t('validFrom') },
        { kind: 'day', name: 'validTo', label: t('validTo'), description: t('validToHint') },
      ]}
      initial={link ? values(link) : {}}
      {...revision}
      saveLabel={link ? t('saveChanges') : t('addLink')}
      save={(body, headers) =>
        link
          ? put('/api/v1/public-links/{id}', { id: link.id }, body, headers)
          : post('/api/v1/public-links', {}, body, headers)
      }
      onClose={onClose}
    />
  );
}
