import { Timeline } from '@mantine/core';
import { IconCheck, IconClock, IconInbox, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, today } from '@/shared/format/date';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import classes from '../Privacy.module.css';
import type { RightsRequest } from '../queries';

interface Step {
  key: string;
  icon: ReactNode;
  title: string;
  date?: string | undefined;
  /** Its day, or the day by which it has to come. */
  body?: string | undefined;
  passed: boolean;
  /** The last day for it, while it is to come. */
  due?: string | undefined;
}

const check = <IconCheck size={14} aria-hidden />;
const clock = <IconClock size={14} aria-hidden />;

/** The steps of a request: those that were taken with their days, those to come with the days of the law. */
export function Course({ request }: { request: RightsRequest }) {
  const { t } = useTranslation('privacy');
  const refused = request.status === 'REFUSED';
  const steps: Step[] = [
    {
      key: 'received',
      icon: <IconInbox size={14} aria-hidden />,
      title: t('request.received'),
      date: request.receivedOn,
      passed: true,
    },
    // What was refused or done at once had no answer before that.
    ...(request.answeredOn || !request.closedOn
      ? [
          {
            key: 'answered',
            icon: request.answeredOn ? check : clock,
            title: request.answeredOn
              ? t('request.answered')
              : t('request.answerDue', { date: formatDate(request.replyDueOn) }),
            date: request.answeredOn,
            body: request.answer,
            passed: Boolean(request.answeredOn),
            due: request.answeredOn ? undefined : request.replyDueOn,
          },
        ]
      : []),
    ...(request.extendedFrom
      ? [
          {
            key: 'extended',
            icon: clock,
            title: t('request.extended', { date: formatDate(request.extendedFrom) }),
            body: request.extensionReason,
            passed: true,
          },
        ]
      : []),
    {
      key: 'closed',
      icon: refused ? <IconX size={14} aria-hidden /> : request.closedOn ? check : clock,
      title: request.closedOn
        ? t(refused ? 'request.refused' : 'request.done')
        : t('request.due', { date: formatDate(request.dueOn) }),
      date: request.closedOn,
      body: request.outcome,
      passed: Boolean(request.closedOn),
      due: request.closedOn ? undefined : request.dueOn,
    },
  ];
  return (
    <Timeline bulletSize={26} lineWidth={2} active={steps.filter((step) => step.passed).length - 1}>
      {steps.map((step) => (
        <Timeline.Item
          key={step.key}
          bullet={step.icon}
          title={step.title}
          classNames={{ itemTitle: classes.step ?? '' }}
        >
          {step.due && step.due < today() && <StatusBadge tone="danger" label={t('late')} />}
          {step.date && <div className={classes.when}>{formatDate(step.date)}</div>}
          {step.body && <div className={classes.body}>{step.body}</div>}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
