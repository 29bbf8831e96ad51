import { IconPencil, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { api } from '@/api/query';
import type { components } from '@/api/schema.gen';
import { useMe } from '@/shared/auth/useMe';
import { ActConfirm } from '@/shared/form/ActConfirm';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActForm } from '@/shared/form/ActForm';
import type { ActField } from '@/shared/form/actFields';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import type { Article } from './queries';

/** What can be done with an article where it stands, by whom. */
export function ArticleActs({ article }: { article: Article }) {
  const { t } = useTranslation('publication');
  const { can } = useMe();
  const writes = can('publication:write');
  const approves = can('publication:approve') && !article.own;
  const { id } = article;
  return (
    <>
      {writes && article.status === 'DRAFT' && (
        <>
          <ButtonLink
            to={`/publication/articles/${id}/edit`}
            variant="default"
            leftSection={<IconPencil size={17} aria-hidden />}
          >
            {t('edit')}
          </ButtonLink>
          <ActDialog label={t('submit')} variant="filled" leftSection={<IconSend size={17} aria-hidden />}>
            {(close) => (
              <ActConfirm
                label={t('submit')}
                doneLabel={t('submitted')}
                run={(headers) => post('/api/v1/articles/{id}/submission', { id }, undefined, headers)}
                onClose={close}
              >
                {t('submitWhy')}
              </ActConfirm>
            )}
          </ActDialog>
        </>
      )}
      {approves && (article.status === 'SUBMITTED' || article.status === 'PUBLISHED') && (
        <ActDialog label={t('reject')}>
          {(close) => <ReasonForm act="rejection" label={t('reject')} article={article} onClose={close} />}
        </ActDialog>
      )}
      {approves && article.status === 'SUBMITTED' && (
        <ActDialog label={t('publish')} variant="filled">
          {(close) => <PublishForm article={article} onClose={close} />}
        </ActDialog>
      )}
      {writes && article.status === 'PUBLISHED' && (
        <ActDialog label={t('withdraw')} color="red" variant="light">
          {(close) => <ReasonForm act="withdrawal" label={t('withdraw')} article={article} onClose={close} />}
        </ActDialog>
      )}
    </>
  );
}

/** The approval: who answers for it, and who of those found by name is somebody else. */
function PublishForm({ article, onClose }: { article: Article; onClose: () => void }) {
  const { t } = useTranslation('publication');
  const { id } = article;
  const office = api.useQuery('get', '/api/v1/public/offices/{code}', {
    params: { path: { code: article.provinceCode } },
  });
  const people = api.useQuery('get', '/api/v1/articles/{id}/people', { params: { path: { id } } });
  if (office.isLoading || people.isLoading) return null;
  const found = people.data?.filter((person) => !person.declared && !person.consent) ?? [];
  const fields: ActField[] = [
    { kind: 'text', name: 'chiefEditor', label: t('chiefEditor'), required: true, max: 200 },
    { kind: 'text', name: 'chiefEditorTitle', label: t('chiefEditorTitle'), max: 200 },
    ...found.map((person) => ({
      kind: 'text' as const,
      name: `namesake-${person.id}`,
      label: t('namesake', { name: person.fullName, code: person.code }),
      description: t('namesakeHint'),
      max: 300,
    })),
  ];
  return (
    <ActForm<Record<string, string>>
      draftKey={`article/${id}/publish`}
      fields={fields}
      initial={{
        chiefEditor: office.data?.chiefEditor ?? '',
        chiefEditorTitle: office.data?.chiefEditorTitle ?? '',
      }}
      saveLabel={t('publish')}
      doneLabel={t('published')}
      save={(typed, headers) => {
        const body: components['schemas']['PublishRequest'] = {
          chiefEditor: typed.chiefEditor ?? '',
          ...(typed.chiefEditorTitle ? { chiefEditorTitle: typed.chiefEditorTitle } : {}),
          namesakes: found.flatMap((person) => {
            const reason = typed[`namesake-${person.id}`];
            return reason ? [{ personId: person.id, reason }] : [];
          }),
        };
        return post('/api/v1/articles/{id}/publication', { id }, body, headers);
      }}
      onClose={onClose}
    />
  );
}

function ReasonForm(props: {
  act: 'rejection' | 'withdrawal';
  label: string;
  article: Article;
  onClose: () => void;
}) {
  const { t } = useTranslation('publication');
  const { id } = props.article;
  return (
    <ActForm<{ reason: string }>
      draftKey={`article/${id}/${props.act}`}
      fields={[{ kind: 'long', name: 'reason', label: t('reason'), required: true, max: 500 }]}
      saveLabel={props.label}
      save={(body, headers) =>
        props.act === 'rejection'
          ? post('/api/v1/articles/{id}/rejection', { id }, body, headers)
          : post('/api/v1/articles/{id}/withdrawal', { id }, body, headers)
      }
      onClose={props.onClose}
    />
  );
}
