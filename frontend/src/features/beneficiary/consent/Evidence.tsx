import { Anchor, Button, FileButton, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import type { components } from '@/api/schema.gen';
import { sendFile } from '@/shared/photo/send';

type Consent = components['schemas']['ConsentDetail'];

const TAKEN = 'image/jpeg,image/png,application/pdf';

/** The paper or picture that proves a consent: seen when it is there, attached while it is missing. */
export function Evidence({ consent, mayAdd }: { consent: Consent; mayAdd: boolean }) {
  const { t } = useTranslation('consent');
  const queries = useQueryClient();
  const path = `/api/v1/consents/${consent.id}/evidence`;
  const send = useMutation({
    mutationFn: (file: File) => sendFile(path, file, {}, crypto.randomUUID(), () => undefined),
    onSuccess: () => {
      notifications.show({ message: t('evidence.done') });
      void queries.invalidateQueries();
    },
  });
  if (consent.evidenceName)
    return (
      <div>
        <Anchor href={path} target="_blank" rel="noopener" size="xs" title={consent.evidenceName}>
          {t('evidence.open')}
        </Anchor>
      </div>
    );
  if (!mayAdd || consent.legalBasis !== 'CONSENT') return null;
  const problem = send.error instanceof ProblemError ? send.error : undefined;
  return (
    <div className="no-print">
      <FileButton accept={TAKEN} onChange={(file) => file && send.mutate(file)}>
        {(props) => (
          <Button
            {...props}
            variant="subtle"
            size="compact-xs"
            ml={-7}
            loading={send.isPending}
            leftSection={<IconPaperclip size={14} aria-hidden />}
            title={t('evidence.hint')}
          >
            {t('evidence.add')}
          </Button>
        )}
      </FileButton>
      {problem && (
        <Text size="xs" c="red" role="alert">
          {problem.errors[0]?.message ?? problem.detail ?? problem.title}
        </Text>
      )}
    </div>
  );
}
