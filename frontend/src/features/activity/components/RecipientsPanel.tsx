import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDate } from '@/shared/format/date';
import { formatDong } from '@/shared/format/money';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import type { Activity, Recipient } from '../words';
import classes from './Lines.module.css';

const FIRST = 20;

/** The families and people that were reached: why they, what was seen, what they got and who took it in hand. */
export function RecipientsPanel({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity');
  const [all, setAll] = useState(false);
  const inOrder = [...activity.recipients].sort((a, b) => (a.stop ?? 0) - (b.stop ?? 0));
  const shown = all ? inOrder : inOrder.slice(0, FIRST);
  const count = activity.recipients.length;
  return (
    <Panel title={t('recipientsOf', { count: count + activity.hiddenRecipients })}>
      <ul className={classes.lines}>
        {shown.map((recipient) => (
          <Line key={recipient.id} recipient={recipient} activity={activity} />
        ))}
      </ul>
      {count > shown.length && (
        <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setAll(true)} className="no-print">
          {t('showRecipients', { count })}
        </Button>
      )}
      {activity.hiddenRecipients > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('hiddenRecipients', { count: activity.hiddenRecipients })}
        </Text>
      )}
    </Panel>
  );
}

function Line({ recipient, activity }: { recipient: Recipient; activity: Activity }) {
  const { t } = useTranslation('activity');
  const words = useCodeWords();
  const { householdId, beneficiaryId, gift } = recipient;
  const stop = activity.stops.find((one) => one.position === recipient.stop);
  const batch = activity.gifts.find((one) => one.position === gift);
  const relation =
    recipient.receiverRelation === 'SELF'
      ? t('self')
      : words('RELATION', recipient.receiverRelation).toLowerCase();
  const notes: [string, string | undefined][] = [
    [t('reason'), words('CIRCUMSTANCE', recipient.eligibilityReason)],
    [t('healthNote'), recipient.healthNote],
    [t('livingNote'), recipient.livingNote],
  ];
  return (
    <li>
      <div className={classes.grow}>
        <AppLink
          to={householdId ? `/households/${householdId}` : `/beneficiaries/${beneficiaryId ?? ''}`}
          fw={600}
        >
          {recipient.name ?? recipient.code}
        </AppLink>
        <Text size="xs" c="dimmed">
          {[recipient.name && recipient.code, t(`category.${recipient.category}`), stop?.unit.fullName]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {notes
          .filter(([, text]) => text)
          .map(([term, text]) => (
            <Text key={term} size="sm" component="div">
              <Text span c="dimmed" size="sm">
                {term}:
              </Text>{' '}
              {text}
            </Text>
          ))}
        {recipient.receivedBy && (
          <Text size="sm" component="div">
            <Text span c="dimmed" size="sm">
              {t('receivedBy')}:
            </Text>{' '}
            {recipient.receivedBy}
            {relation && ` (${relation})`}
            {recipient.receivedOn && `, ${formatDate(recipient.receivedOn)}`}
          </Text>
        )}
      </div>
      {gift !== undefined && (
        <div className={classes.side}>
          <b className="tabular">{formatDong(recipient.giftValue ?? batch?.unitValue ?? 0)}</b>
          {activity.gifts.length > 1 && batch && <Text size="sm">{batch.item}</Text>}
          {recipient.disbursementId && (
            <AppLink to={`/disbursements/${recipient.disbursementId}`} size="sm">
              {t('openDisbursement')}
            </AppLink>
          )}
        </div>
      )}
    </li>
  );
}
