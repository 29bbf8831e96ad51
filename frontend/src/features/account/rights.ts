import type { TFunction } from 'i18next';
import type account from '@/locales/vi/account.json';

type Thing = keyof (typeof account)['right']['thing'];
type Verb = keyof (typeof account)['right']['verb'];

/** Rights as the lines of a list: what may be read, written, approved. */
export function rightsInWords(t: TFunction<'account'>, permissions: readonly string[]) {
  const byVerb = new Map<Verb, string[]>();
  for (const permission of permissions) {
    const [thing, verb] = permission.split(':') as [Thing, Verb];
    const word = t(`right.thing.${thing}`, { defaultValue: thing });
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), word]);
  }
  return [...byVerb].map(([verb, things]) => ({
    term: t(`right.verb.${verb}`, { defaultValue: verb }),
    value: things.join(', '),
  }));
}
