/** Tells the app that the session ended while someone was working. */
type Listener = () => void;

const listeners = new Set<Listener>();

export function onSessionExpired(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announceSessionExpired(): void {
  for (const listener of listeners) listener();
}

const elsewhere = () => new BroadcastChannel('chungtay.session');

/** Tells the other tabs of this browser that somebody signed in here. */
export function announceSignedIn(): void {
  const channel = elsewhere();
  channel.postMessage('signed-in');
  channel.close();
}

/** Hears when somebody signed in in another tab of this browser. */
export function onSignedInElsewhere(listener: Listener): () => void {
  const channel = elsewhere();
  channel.onmessage = listener;
  return () => channel.close();
}
