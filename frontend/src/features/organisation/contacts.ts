import type { Organisation } from './queries';

type Contact = Pick<Organisation['contacts'][number], 'kind' | 'value'> & { extension?: string };

/** A number that dials, an address that opens; an extension is dialled after a pause. */
export function hrefOf({ kind, value, extension }: Contact): string {
  const digits = value.replace(/[^\d+]/g, '');
  switch (kind) {
    case 'EMAIL':
      return `mailto:${value}`;
    case 'WEB':
      return /^https?:\/\//.test(value) ? value : `https://${value}`;
    case 'ZALO':
      return `https://zalo.me/${digits}`;
    default:
      return `tel:${digits}${extension ? `,${extension}` : ''}`;
  }
}
