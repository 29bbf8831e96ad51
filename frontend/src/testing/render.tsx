import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Providers } from '@/app/Providers';

/** Draws a page at an address, inside everything the app puts around pages. */
export function renderAt(page: ReactNode, address = '/') {
  const router = createMemoryRouter(
    [
      { path: '/elsewhere/*', element: <h1>elsewhere</h1> },
      { path: '*', element: page },
    ],
    { initialEntries: [address] },
  );
  const view = render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, router, user: userEvent.setup() };
}
