import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { post } from '@/api/command';
import { ActDialog } from '@/shared/form/ActDialog';
import { ActForm } from '@/shared/form/ActForm';
import type { Campaign } from '../words';

/** Sets the campaign up again for another year, with its messages; theme and plan are decided anew. */
export function CopyAct({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('activity');
  const navigate = useNavigate();
  return (
    <ActDialog label={t('campaigns.copy')}>
      {(close) => (
        <ActForm<{ year: string }>
          draftKey={`campaign/${campaign.id}/copy`}
          fields={[{ kind: 'text', name: 'year', label: t('campaigns.copyYear'), required: true, max: 4 }]}
          initial={{ year: String(campaign.year + 1) }}
          before={<Text size="sm">{t('campaigns.copyWhat')}</Text>}
          saveLabel={t('campaigns.copy')}
          doneLabel={t('campaigns.copied')}
          save={({ year }, headers) =>
            post('/api/v1/campaigns/{id}/copies', { id: campaign.id }, { year: Number(year) }, headers)
          }
          onClose={(answer) => {
            close();
            const id = (answer as Campaign | undefined)?.id;
            if (id) navigate(`/campaigns/${id}/edit`);
          }}
        />
      )}
    </ActDialog>
  );
}
