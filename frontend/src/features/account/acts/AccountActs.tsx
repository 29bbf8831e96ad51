import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '@/api/command';
import { ProblemError } from '@/api/problem';
import type { components } from '@/api/schema.gen';
import { ActForm } from '@/shared/form/ActForm';
import { ProblemNotice } from '@/shared/form/ProblemNotice';
import { formatInstant } from '@/shared/format/date';

type Account = components['schemas']['AccountDetail'];

const acts = {
  block: {
    path: '/api/v1/accounts/{id}/blocking',
    why: 'acts.blockWhy',
    label: 'acts.block',
    done: 'acts.blockDone',
  },
  unblock: {
    path: '/api/v1/accounts/{id}/unblocking',
    why: 'acts.unblockWhy',
    label: 'acts.unblock',
    done: 'acts.unblockDone',
  },
  resetSecond: {
    path: '/api/v1/accounts/{id}/second-factor-reset',
    why: 'second.resetWhy',
    label: 'second.reset',
    done: 'second.resetDone',
  },
} as const;

interface ReasonProps {
  account: Account;
  act: keyof typeof acts;
  onClose: () => void;
}

/** What is done to an account for a reason: blocking it, letting it sign in again, resetting its second step. */
export function ReasonForm({ account, act, onClose }: ReasonProps) {
  const { t } = useTranslation('account');
  return (
    <ActForm<components['schemas']['ReasonRequest']>
      draftKey={`account/${account.id}/${act}`}
      before={<Text mb="md">{t(acts[act].why, { name: account.displayName })}</Text>}
      fields={[{ kind: 'long', name: 'reason', label: t('reason'), required: true, max: 500 }]}
      saveLabel={t(acts[act].label)}
      doneLabel={t(acts[act].done)}
      save={(body, headers) => post(acts[act].path, { id: account.id }, body, headers)}
      onClose={onClose}
    />
  );
}

/** Makes the one-time link by which the person chooses a password; it is shown here once and never again. */
export function LinkForm({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation('account');
  const { t: c } = useTranslation();
  const queries = useQueryClient();
  const link = useMutation({
    mutationFn: async () =>
      (await post(
        '/api/v1/accounts/{id}/setup-links',
        { id: account.id },
        undefined,
        {},
      )) as components['schemas']['SetUpLink'],
    onSuccess: () => void queries.invalidateQueries(),
  });
  const problem = link.error instanceof ProblemError ? link.error : undefined;
  if (link.data) {
    const address = globalThis.location.origin + link.data.path;
    return (
      <Stack pb="md">
        <Text>
          {t('link.give', { name: account.displayName, until: formatInstant(link.data.expiresAt) })}
        </Text>
        <Code block data-testid="setup-link" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {address}
        </Code>
        <Alert color="amber" variant="light">
          {t('link.once')}
        </Alert>
        <Group justify="flex-end">
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? c('copied') : c('copyLink')}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{c('close')}</Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack pb="md">
      <Text>
        {t(account.passwordSetAt ? 'link.resetWhy' : 'link.inviteWhy', { name: account.displayName })}
      </Text>
      <ProblemNotice problem={problem} rest={[]} waitSeconds={0} fields={0} />
      <Group justify="flex-end">
        <Button variant="subtle" color="gray" onClick={onClose}>
          {c('cancel')}
        </Button>
        <Button onClick={() => link.mutate()} loading={link.isPending}>
          {t('link.make')}
        </Button>
      </Group>
    </Stack>
  );
}
