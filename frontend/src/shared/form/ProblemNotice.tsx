import { Alert, Code, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';

interface Props {
  problem: ProblemError | undefined;
  rest: readonly string[];
  waitSeconds: number;
  /** Complaints already shown on fields. */
  fields: number;
}

/** Why a save did not go through, what that means, and what to do next. */
export function ProblemNotice({ problem, rest, waitSeconds, fields }: Props) {
  const { t } = useTranslation(['form', 'common']);
  const notice = useRef<HTMLDivElement>(null);
  // The button stays on the screen while one scrolls; the reason must not stand out of sight below.
  useEffect(() => {
    if (problem) notice.current?.scrollIntoView?.({ block: 'center' });
  }, [problem]);
  if (!problem || problem.status === 412) return null;
  if (problem.status === 422 && fields > 0 && rest.length === 0) return null;
  const waiting = problem.status === 429 || problem.status === 503;
  if (waiting && waitSeconds === 0) return null;

  function words(p: ProblemError): string {
    switch (p.status) {
      case 0:
        return t('problem.offline');
      case 403:
        return p.detail ?? t('problem.forbidden');
      case 428:
        return t('problem.stale');
      case 429:
        return t('problem.tooMany', { seconds: waitSeconds });
      case 503:
        return t('problem.busy', { seconds: waitSeconds });
      default:
        return p.detail ?? p.title ?? t('problem.generic');
    }
  }

  return (
    <Alert
      ref={notice}
      role="alert"
      color={waiting ? 'amber' : 'red'}
      icon={<IconAlertTriangle size={19} />}
      title={t('problem.generic')}
    >
      <Text size="sm">{words(problem)}</Text>
      {rest.length > 0 && (
        <List size="sm" mt={4}>
          {rest.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      )}
      {problem.requestId && problem.status >= 500 && (
        <Text size="sm" mt={4}>
          {t('common:error.requestId')}: <Code>{problem.requestId}</Code>
        </Text>
      )}
    </Alert>
  );
}
