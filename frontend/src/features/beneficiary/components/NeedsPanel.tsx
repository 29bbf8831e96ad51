import { Button, Menu, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { useCodeWords } from '@/shared/codes/useCodeWords';
import { formatDate } from '@/shared/format/date';
import { DotsButton } from '@/shared/ui/DotsButton';
import { Panel } from '@/shared/ui/Panel';
import { StatusBadge, type StatusTone } from '@/shared/ui/StatusBadge';
import type { StartAct } from '../acts/acts';
import classes from './NeedsPanel.module.css';

type Need = components['schemas']['NeedDetail'];

const tones: Record<Need['status'], StatusTone> = {
  OPEN: 'waiting',
  IN_PROGRESS: 'running',
  MET: 'done',
  CLOSED: 'neutral',
};
const order: Need['status'][] = ['OPEN', 'IN_PROGRESS', 'MET', 'CLOSED'];

/** What is needed or wished at the left, what was done about it at the right; what still waits comes first. */
export function NeedsPanel({ needs, start }: { needs: readonly Need[]; start: StartAct }) {
  const { t } = useTranslation('beneficiary');
  const sorted = [...needs].sort(
    (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || a.priority - b.priority,
  );
  return (
    <Panel
      title={t('panel.needs')}
      actions={
        start && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => start({ kind: 'need' })}
          >
            {t('act.addNeed')}
          </Button>
        )
      }
    >
      {sorted.length === 0 ? (
        <Text c="dimmed">{t('none.needs')}</Text>
      ) : (
        <div className={classes.grid}>
          <Text size="xs" c="dimmed" className={classes.head}>
            {t('need.columnNeed')}
          </Text>
          <Text size="xs" c="dimmed" className={classes.head}>
            {t('need.columnAnswer')}
          </Text>
          {sorted.map((need) => (
            <Row key={need.id} need={need} start={start} />
          ))}
        </div>
      )}
    </Panel>
  );
}

function Row({ need, start }: { need: Need; start: StartAct }) {
  const { t } = useTranslation(['beneficiary', 'need']);
  const label = useCodeWords();
  const open = need.status === 'OPEN' || need.status === 'IN_PROGRESS';
  return (
    <div className={classes.pair}>
      <div className={classes.need}>
        <div className={classes.what}>
          {need.description ?? label('NEED_CATEGORY', need.category)}
          {start && (
            <Menu position="bottom-end">
              <Menu.Target>
                <DotsButton label={t('act.moreFor', { what: label('NEED_CATEGORY', need.category) })} />
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => start({ kind: 'answer', fact: need })}>
                  {t('need:record')}
                </Menu.Item>
                <Menu.Item onClick={() => start({ kind: 'need', fact: need })}>{t('act.correct')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
        <Text size="xs" c="dimmed" className="tabular">
          {[
            t(`need.${need.kind}`),
            label('NEED_CATEGORY', need.category),
            label('NEED_SPEAKER', need.speaker),
            formatDate(need.heardOn),
          ].join(' · ')}
        </Text>
        {open && need.priority === 1 && <StatusBadge tone="waiting" label={t('need.urgent')} />}
      </div>
      <div className={classes.answer}>
        <StatusBadge tone={tones[need.status]} label={label('NEED_STATUS', need.status)} />
        {need.answer && <div>{need.answer}</div>}
        {need.answeredOn && (
          <Text size="xs" c="dimmed" className="tabular">
            {formatDate(need.answeredOn)}
          </Text>
        )}
        {open && start && !need.answer && (
          <Button
            size="compact-xs"
            variant="light"
            className="no-print"
            onClick={() => start({ kind: 'answer', fact: need })}
          >
            {t('need:record')}
          </Button>
        )}
      </div>
    </div>
  );
}
