import { Anchor, Grid, Skeleton, Text } from '@mantine/core';
import { IconExternalLink, IconPencil } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { rememberOpened } from '@/shared/auth/recent';
import { useMe } from '@/shared/auth/useMe';
import { useCodes } from '@/shared/codes/useCodes';
import { formatDate } from '@/shared/format/date';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState } from '@/shared/ui/States';
import classes from './Document.module.css';
import { type OfficialDocument, useDocument } from './queries';

/** One document: what it is, who issued it, and what refers to it. */
export function DocumentDetailPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDocument(id);
  useEffect(() => {
    if (data) rememberOpened('DOCUMENT', id);
  }, [data, id]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={420} radius="md" />;
  return <DocumentView document={data.data} />;
}

function DocumentView({ document }: { document: OfficialDocument }) {
  const { t } = useTranslation('document');
  const { can } = useMe();
  const type = useCodes('DOCUMENT_TYPE');
  const issuer = document.issuerText ?? document.organisationName;
  return (
    <>
      <PageHeader
        title={document.number}
        parent={{ label: t('title'), to: '/documents' }}
        subtitle={document.title}
        actions={
          can('activity:write') &&
          document.mayChange && (
            <ButtonLink
              to={`/documents/${document.id}/edit`}
              variant="default"
              leftSection={<IconPencil size={17} aria-hidden />}
            >
              {t('edit')}
            </ButtonLink>
          )
        }
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Panel title={t('about')}>
            <DefinitionList
              items={[
                { term: t('type'), value: type.label(document.type) },
                { term: t('issuedOn'), value: formatDate(document.issuedOn) },
                {
                  term: t('issuer'),
                  value: document.organisationId ? (
                    <AppLink to={`/organisations/${document.organisationId}`}>{issuer}</AppLink>
                  ) : (
                    issuer
                  ),
                },
                {
                  term: t('text'),
                  value: document.url ? (
                    <Anchor href={document.url} target="_blank" rel="noopener noreferrer">
                      {t('openText')} <IconExternalLink size={15} aria-hidden />
                    </Anchor>
                  ) : (
                    t('noText')
                  ),
                },
              ]}
            />
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Panel title={t('referredBy')}>
            <Referring document={document} />
          </Panel>
        </Grid.Col>
      </Grid>
    </>
  );
}

function Referring({ document }: { document: OfficialDocument }) {
  const { t } = useTranslation('document');
  if (document.campaigns.length + document.activities.length === 0)
    return <EmptyState title={t('nothingRefers')}>{t('nothingRefersWhy')}</EmptyState>;
  return (
    <ul className={classes.lines}>
      {document.campaigns.map((one) => (
        <li key={one.id}>
          <AppLink to={`/campaigns/${one.id}`}>{one.name}</AppLink>
          <Text size="xs" c="dimmed">
            {t('isPlanOf')} · {one.code}
          </Text>
        </li>
      ))}
      {document.activities.map((one) => (
        <li key={one.id}>
          <AppLink to={`/activities/${one.id}`}>{one.name}</AppLink>
          <Text size="xs" c="dimmed">
            {t('activity')} · {formatDate(one.startsOn)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
