import { useSearchParams } from 'react-router';

const FRAME = ['asOf', 'adminUnit'];

/** What the frame holds in the address (as-of date, place) and every link of the app carries on, as "?…" or "". */
export function useFrameQuery(): string {
  const [params] = useSearchParams();
  const kept = new URLSearchParams();
  for (const name of FRAME) {
    const value = params.get(name);
    if (value) kept.set(name, value);
  }
  const text = kept.toString();
  return text ? `?${text}` : '';
}

/** Adds the frame's query to an address, whose own values win. */
export function withFrame(to: string, frame: string): string {
  const [rest = '', hash] = to.split('#');
  const [path = '', own = ''] = rest.split('?');
  const merged = new URLSearchParams(frame);
  for (const [name, value] of new URLSearchParams(own)) merged.set(name, value);
  const query = merged.toString();
  return `${path}${query ? `?${query}` : ''}${hash ? `#${hash}` : ''}`;
}
