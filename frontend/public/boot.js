/*
 * A page whose code cannot be fetched, on a line that drops out or just after an update, would stay empty: this has it
 * say so (index.html), and tries again by itself a few times. A file of its own, since it must run when the others do not.
 */
{
  const KEY = 'chungtay.boot';
  const TRIES = 3;
  const PAUSE = 2_000;

  /** Trials so far in this tab; too many where the browser keeps nothing, for nobody would count them. */
  const tried = () => {
    try {
      return Number(sessionStorage.getItem(KEY));
    } catch {
      return TRIES;
    }
  };

  const tryAgain = () => {
    sessionStorage.setItem(KEY, String(tried() + 1));
    location.reload();
  };

  const onMissing = ({ target }) => {
    const needed = target instanceof HTMLScriptElement || target.rel === 'stylesheet';
    if (!needed || document.documentElement.dataset.boot) return;
    document.documentElement.dataset.boot = 'failed';
    if (tried() < TRIES) setTimeout(tryAgain, PAUSE);
    addEventListener('online', () => location.reload(), { once: true });
  };

  addEventListener('click', ({ target }) => target.closest('#boot button') && location.reload());
  // What is missing later on is told by the page that asked for it.
  addEventListener('error', onMissing, true);
  addEventListener('load', () => {
    removeEventListener('error', onMissing, true);
    if (!document.documentElement.dataset.boot && tried()) sessionStorage.removeItem(KEY);
  });
}
