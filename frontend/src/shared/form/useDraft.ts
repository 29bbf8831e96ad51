import { useCallback, useEffect, useRef, useState } from 'react';
import { clearDraft, type Draft, loadDraft, saveDraft } from './drafts';

const PAUSE = 400;

/** What is typed into one form, kept in a pause of typing, and at once when the page goes or a save fails. */
export function useDraft<V>(key: string, etag: string | undefined) {
  const [found, setFound] = useState<Draft<V>>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unsaved = useRef<V | undefined>(undefined);

  const keepNow = useCallback(async () => {
    clearTimeout(timer.current);
    const values = unsaved.current;
    unsaved.current = undefined;
    if (values) await saveDraft(key, values, etag);
  }, [key, etag]);

  useEffect(() => {
    let gone = false;
    loadDraft<V>(key).then((draft) => !gone && setFound(draft));
    return () => {
      gone = true;
    };
  }, [key]);

  useEffect(() => {
    const keep = () => void keepNow();
    // A phone may end a page that is out of sight without another word.
    const keepWhenHidden = () => document.visibilityState === 'hidden' && keep();
    globalThis.addEventListener('beforeunload', keep);
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      globalThis.removeEventListener('beforeunload', keep);
      document.removeEventListener('visibilitychange', keepWhenHidden);
      keep();
    };
  }, [keepNow]);

  const discard = () => {
    setFound(undefined);
    return clearDraft(key);
  };

  return {
    /** The draft of an earlier visit, until it is taken up or thrown away. */
    found,
    /** Keeps the values in the next pause. */
    keep: (values: V) => {
      unsaved.current = values;
      clearTimeout(timer.current);
      timer.current = setTimeout(keepNow, PAUSE);
    },
    keepNow,
    takeUp: () => setFound(undefined),
    discard,
    /** The values are saved: nothing is to be kept any more. */
    settle: () => {
      clearTimeout(timer.current);
      unsaved.current = undefined;
      return discard();
    },
  };
}
