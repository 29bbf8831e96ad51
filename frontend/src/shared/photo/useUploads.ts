import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import type { PhotoOwner } from './photo';
import { MOST_BYTES, sendFile } from './send';

/** One photo on its way. */
export interface Upload {
  key: string;
  file: File;
  state: 'waiting' | 'sending' | 'failed';
  percent: number;
  why?: string;
}

/** Sends photos one after another; what fails stays in the list and can be tried again. */
export function useUploads(owner: PhotoOwner) {
  const { t } = useTranslation('photo');
  const queries = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const sending = useRef(false);
  const change = useCallback((key: string, next: Partial<Upload>) => {
    setUploads((now) => now.map((one) => (one.key === key ? { ...one, ...next } : one)));
  }, []);
  const drop = useCallback((key: string) => setUploads((now) => now.filter((one) => one.key !== key)), []);

  useEffect(() => {
    const next = uploads.find((one) => one.state === 'waiting');
    if (!next || sending.current) return;
    sending.current = true;
    change(next.key, { state: 'sending', percent: 0 });
    const fields: Record<string, string> =
      'activity' in owner ? { activityId: owner.activity } : { campaignId: owner.campaign };
    sendFile('/api/v1/photos', next.file, fields, next.key, (percent) => change(next.key, { percent }))
      .then(() => {
        drop(next.key);
        void queries.invalidateQueries({ queryKey: ['get', '/api/v1/photos'] });
      })
      .catch((fault: unknown) => {
        const problem = fault instanceof ProblemError ? fault : undefined;
        const why = problem?.errors[0]?.message ?? problem?.detail ?? problem?.title;
        change(next.key, { state: 'failed', why: problem?.status === 0 || !why ? t('upload.failed') : why });
      })
      .finally(() => {
        sending.current = false;
        setUploads((now) => [...now]);
      });
  }, [uploads, owner, change, drop, queries, t]);

  const add = (files: readonly File[]) =>
    setUploads((now) => [
      ...now,
      ...files.map((file): Upload => {
        const large = file.size > MOST_BYTES;
        return {
          key: crypto.randomUUID(),
          file,
          state: large ? 'failed' : 'waiting',
          percent: 0,
          ...(large ? { why: t('upload.tooLarge') } : {}),
        };
      }),
    ]);

  return { uploads, add, drop, retry: (key: string) => change(key, { state: 'waiting' }) };
}
