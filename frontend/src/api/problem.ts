/** One broken field of a request: where it stands and what to do about it. */
export interface FieldProblem {
  pointer?: string;
  parameter?: string;
  code?: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  requestId?: string;
  errors?: FieldProblem[];
}

/** An RFC 9457 answer of the server, or the lack of any answer (status 0). */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: readonly FieldProblem[];
  /** Seconds after which a repeat makes sense, when the server said so. */
  readonly retryAfter: number | undefined;
  /** The current version, given with 412. */
  readonly etag: string | undefined;

  constructor(status: number, body: ProblemBody, headers: Headers = new Headers()) {
    super(body.title ?? `HTTP ${status}`);
    this.name = 'ProblemError';
    this.status = status;
    this.code = body.code;
    this.title = body.title;
    this.detail = body.detail;
    this.requestId = body.requestId ?? headers.get('X-Request-Id') ?? undefined;
    this.errors = body.errors ?? [];
    this.retryAfter = retryAfterSeconds(headers.get('Retry-After'), Date.now());
    this.etag = headers.get('ETag') ?? undefined;
  }

  static async from(response: Response): Promise<ProblemError> {
    const isJson = response.headers.get('Content-Type')?.includes('json');
    const body = isJson ? await response.json().catch(() => ({})) : {};
    return new ProblemError(response.status, body as ProblemBody, response.headers);
  }

  /** Worth trying again as it is: no connection, too many requests, or a busy server. */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 503;
  }
}

/** Reads Retry-After, which is a number of seconds or a date. */
export function retryAfterSeconds(value: string | null, now: number): number | undefined {
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}

/** Turns the pointer of a problem ("/members/0/name" or "#/members/0/name") into a form path ("members.0.name"). */
export function pointerToPath(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
