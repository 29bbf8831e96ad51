import { localStorageColorSchemeManager, MantineProvider, MantineThemeProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createAppQueryClient } from '@/api/query';
import { i18next } from '@/shared/i18n/i18n';
import { cssVariablesResolver, theme } from '@/theme/theme';
import 'dayjs/locale/vi';

const colorScheme = localStorageColorSchemeManager({ key: 'chungtay.colorScheme' });

/** Everything that pages and tests need around them. */
export function Providers({ children }: { children: ReactNode }) {
  const [queries] = useState(createAppQueryClient);
  return (
    <I18nextProvider i18n={i18next}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
        env={import.meta.env.MODE === 'test' ? 'test' : 'default'}
      >
        <LocalisedDates>
          <QueryClientProvider client={queries}>
            <Toasts />
            {children}
          </QueryClientProvider>
        </LocalisedDates>
      </MantineProvider>
    </I18nextProvider>
  );
}

function LocalisedDates({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>{children}</DatesProvider>;
}

/** What was just done, said in a corner; the button that puts it away has a name. */
function Toasts() {
  const { t } = useTranslation();
  const named = {
    components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': t('close') } } } },
  };
  return (
    <MantineThemeProvider theme={named}>
      <Notifications position="bottom-right" />
    </MantineThemeProvider>
  );
}
