import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/query';

/** The words of any code in any list, also of codes that have fallen out of use. */
export function useCodeWords(): (list: string, code: string | undefined) => string {
  const { i18n } = useTranslation();
  const { data } = api.useQuery('get', '/api/v1/code-lists', {}, { staleTime: Number.POSITIVE_INFINITY });
  const english = i18n.language === 'en';
  const words = useMemo(
    () =>
      new Map(
        (data?.items ?? []).flatMap((one) =>
          one.entries.map((entry) => [
            `${one.list} ${entry.code}`,
            english ? (entry.nameEn ?? entry.nameVi) : entry.nameVi,
          ]),
        ),
      ),
    [data, english],
  );
  return useCallback(
    (list, code) => (code ? (words.get(`${list} ${code}`) ?? (data ? code : '…')) : ''),
    [words, data],
  );
}
