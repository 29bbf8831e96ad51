import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './theme/fonts';
import './theme/global.css';
import './theme/print.css';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Providers } from './app/Providers';
import { router } from './app/router';
import { restoreLanguage } from './shared/i18n/i18n';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

await restoreLanguage();
createRoot(root).render(
  <Providers>
    <RouterProvider router={router} />
  </Providers>,
);
