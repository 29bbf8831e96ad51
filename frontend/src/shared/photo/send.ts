import { ProblemError } from '@/api/problem';

export const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Sends one file as a form and tells how far it has come. The same key again gives the same answer, so that a lost one
 * can be asked for once more.
 */
export function sendFile(
  path: string,
  file: File,
  fields: Record<string, string>,
  key: string,
  onProgress: (percent: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Accept-Language', document.documentElement.lang || 'vi');
    request.upload.onprogress = (event) =>
      event.lengthComputable && onProgress(Math.round((event.loaded / event.total) * 100));
    request.onerror = () => reject(new ProblemError(0, { title: 'No connection' }));
    request.onload = () => {
      if (request.status < 300) return resolve();
      reject(new ProblemError(request.status, body(request.responseText)));
    };
    request.send(form);
  });
}

function body(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}
