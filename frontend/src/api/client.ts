import createClient, { type Middleware } from 'openapi-fetch';
import { ProblemError } from './problem';
import type { paths } from './schema.gen';
import { announceSessionExpired } from './session';

const asksWhoIAm = /\/api\/v1\/(session|me)$/;

let language = 'vi';

/** The language in which the server words its messages. */
export function setApiLanguage(next: string): void {
  language = next;
}

const problems: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language);
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) return undefined;
    if (response.status === 401 && !asksWhoIAm.test(new URL(request.url).pathname)) announceSessionExpired();
    throw await ProblemError.from(response);
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    if (error instanceof ProblemError) return error;
    return new ProblemError(0, { title: 'No connection' });
  },
};

export const client = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  credentials: 'same-origin',
  // Several values of one parameter are joined by commas.
  querySerializer: { array: { style: 'form', explode: false } },
  // Looked up at each call, so that the tests' interception is seen.
  fetch: (request) => globalThis.fetch(request),
});
client.use(problems);
