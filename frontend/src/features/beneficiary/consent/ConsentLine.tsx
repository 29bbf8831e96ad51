import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDate } from '@/shared/format/date';
import { FactLine } from '@/shared/ui/FactLine';
import { StatusBadge, type StatusTone } from '@/shared/ui/StatusBadge';
import { Evidence } from './Evidence';

type Consent = components['schemas']['ConsentDetail'];

const tones: Record<Consent['state'], StatusTone> = {
  LIVE: 'done',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
};

/** One consent: for what, on what ground, who spoke, since when, and how it ended. */
export function ConsentLine({
  consent,
  onWithdraw,
}: {
  consent: Consent;
  onWithdraw: (() => void) | undefined;
}) {
  const { t } = useTranslation('consent');
  const label = useCodeWords();
  const agreed = consent.legalBasis === 'CONSENT';
  const who = consent.representativeName
    ? t('by', {
        name: consent.representativeName,
        relation: label('RELATION', consent.representativeRelation),
      })
    : agreed && t('byOneself');
  const words = [who, consent.childAssent && t('childToo'), consent.note].filter(Boolean).join(' · ');
  return (
    <FactLine
      title={
        <Group component="span" gap="4px 10px">
          {t(`purpose.${consent.purpose}`)}
          {agreed ? (
            <StatusBadge tone={tones[consent.state]} label={t(`state.${consent.state}`)} />
          ) : (
            <StatusBadge tone="neutral" label={t(`basis.${consent.legalBasis}`)} />
          )}
        </Group>
      }
      past={consent.state !== 'LIVE'}
      from={consent.validFrom}
      to={consent.validTo}
      detail={
        <>
          {words}
          {!agreed && <Text size="xs">{t('onlyState')}</Text>}
          <Evidence consent={consent} mayAdd={Boolean(onWithdraw)} />
          {consent.withdrawnAt && (
            <Text size="xs">
              {t('withdrawnOn', {
                date: formatDate(consent.withdrawnAt),
                reason: consent.withdrawalReason ?? '',
              })}
            </Text>
          )}
        </>
      }
      acts={onWithdraw ? [{ label: t('withdraw'), onClick: onWithdraw }] : []}
      actsLabel={t('actsFor', { what: t(`purpose.${consent.purpose}`) })}
    />
  );
}
