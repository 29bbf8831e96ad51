/**
 * Unfinished forms, kept in this browser so that a closed tab loses nothing. They hold data of children: they go when
 * the form is saved, when the person signs out, and by themselves after a week.
 */
const DATABASE = 'chungtay';
const STORE = 'drafts';
const KEPT_FOR = 7 * 24 * 3600 * 1000;

export interface Draft<V> {
  values: V;
  savedAt: number;
  /** The version the form was opened with; a draft of an older version is still offered, the conflict shows at saving. */
  etag: string | undefined;
}

export async function saveDraft<V>(key: string, values: V, etag?: string): Promise<void> {
  await run('readwrite', (store) => store.put({ values, etag, savedAt: Date.now() }, key));
}

export async function loadDraft<V>(key: string): Promise<Draft<V> | undefined> {
  const draft = (await run('readonly', (store) => store.get(key))) as Draft<V> | undefined;
  if (draft && Date.now() - draft.savedAt > KEPT_FOR) {
    await clearDraft(key);
    return undefined;
  }
  return draft;
}

export async function clearDraft(key: string): Promise<void> {
  await run('readwrite', (store) => store.delete(key));
}

export async function clearAllDrafts(): Promise<void> {
  await run('readwrite', (store) => store.clear());
}

let opened: Promise<IDBDatabase> | undefined;

/** One connection for the life of the page: a page that goes away has no time left to open one. */
function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }).then((database) => {
    database.onclose = forget;
    database.onversionchange = () => {
      database.close();
      forget();
    };
    return database;
  });
  opened.catch(forget);
  return opened;
}

function forget(): void {
  opened = undefined;
}

/** A browser that refuses storage (private window, full disk) costs the draft, never the form. */
async function run(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  try {
    const database = await open();
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
      transaction.commit();
    });
  } catch {
    return undefined;
  }
}
