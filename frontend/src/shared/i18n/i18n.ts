import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { setApiLanguage } from '@/api/client';

export type Language = 'vi' | 'en';

const STORED = 'chungtay.language';
const vietnamese = import.meta.glob<Record<string, unknown>>('../../locales/vi/*.json', {
  eager: true,
  import: 'default',
});
const english = import.meta.glob<Record<string, unknown>>('../../locales/en/*.json', { import: 'default' });

const namespace = (path: string) => path.replace(/^.*\/(.+)\.json$/, '$1');

i18next.use(initReactI18next).init({
  lng: 'vi',
  fallbackLng: 'vi',
  defaultNS: 'common',
  resources: {
    vi: Object.fromEntries(Object.entries(vietnamese).map(([path, texts]) => [namespace(path), texts])),
  },
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Switches the language of the screen and of the server's messages, and remembers it on this machine. */
export async function switchLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'common')) {
    await Promise.all(
      Object.entries(english).map(async ([path, load]) =>
        i18next.addResourceBundle('en', namespace(path), await load(), true, true),
      ),
    );
  }
  setApiLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
  await i18next.changeLanguage(language);
}

/** Applies the language chosen earlier on this machine; Vietnamese when none was, or its texts cannot be fetched. */
export function restoreLanguage(): Promise<void> {
  return switchLanguage(localStorage.getItem(STORED) === 'en' ? 'en' : 'vi').catch(() => undefined);
}

export { i18next };
