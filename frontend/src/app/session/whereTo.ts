const KEY = 'chungtay.whereTo';

/** Keeps the address that was asked for while the browser is at the identity provider. */
export function rememberWhereTo(): void {
  const { pathname, search } = globalThis.location;
  // The page one comes back to is no place to go to.
  if (!pathname.startsWith('/sign-in')) sessionStorage.setItem(KEY, pathname + search);
}

/** The address that was asked for, once; an address of this product, or its first page. */
export function whereTo(): string {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept && /^\/(?![/\\])/.test(kept) ? kept : '/';
}
