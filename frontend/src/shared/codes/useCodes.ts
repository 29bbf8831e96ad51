import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';

interface CodeChoice {
  value: string;
  label: string;
  /** The code one level up, in lists with groups. */
  parent?: string;
  restricted: boolean;
}

/** A code list of the server: its choices in its own order, and the words of one code. Unknown codes are shown as they are. */
export function useCodes(list: string): {
  choices: CodeChoice[];
  label: (code: string | undefined | null) => string;
} {
  const { i18n } = useTranslation();
  const { data } = api.useQuery('get', '/api/v1/code-lists', {}, { staleTime: Number.POSITIVE_INFINITY });
  const english = i18n.language === 'en';
  const { choices, words } = useMemo(() => {
    const entries = data?.items.find((one) => one.list === list)?.entries ?? [];
    const label = (entry: (typeof entries)[number]) =>
      english ? (entry.nameEn ?? entry.nameVi) : entry.nameVi;
    const inForce = entries.filter((entry) => !entry.validTo);
    return {
      choices: inForce.map((entry) => ({
        value: entry.code,
        label: label(entry),
        ...(entry.parentCode ? { parent: entry.parentCode } : {}),
        restricted: Boolean(entry.restricted),
      })),
      // A fact of its time keeps its word, also when the code is offered no more.
      words: new Map(
        [...entries.filter((entry) => entry.validTo), ...inForce].map((e) => [e.code, label(e)]),
      ),
    };
  }, [data, list, english]);
  const label = useCallback(
    (code: string | undefined | null) => (code ? (words.get(code) ?? (data ? code : '…')) : ''),
    [words, data],
  );
  return { choices, label };
}
