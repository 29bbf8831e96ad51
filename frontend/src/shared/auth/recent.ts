const STORED = 'chungtay.recent';
const MOST = 12;

/** What was opened lately on this machine: kinds and ids only, never a name. */
export interface Recent {
  kind: string;
  id: string;
}

export function recentlyOpened(): Recent[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isRecent) : [];
  } catch {
    return [];
  }
}

export function rememberOpened(kind: string, id: string): void {
  const rest = recentlyOpened().filter((r) => r.id !== id);
  localStorage.setItem(STORED, JSON.stringify([{ kind, id }, ...rest].slice(0, MOST)));
}

export function forgetRecent(): void {
  localStorage.removeItem(STORED);
}

function isRecent(value: unknown): value is Recent {
  return typeof value === 'object' && value !== null && 'id' in value && 'kind' in value;
}
