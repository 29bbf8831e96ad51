import type { PathsWithMethod } from 'openapi-typescript-helpers';
import { client } from './client';
import type { paths } from './schema.gen';

type Ids = Record<string, string>;

/** The version of a row as If-Match names it. */
export function versionOf(row: { version: number }): string {
  return `"${row.version}"`;
}

/** One act over HTTP; the server's answer, or a ProblemError. */
export async function post<P extends PathsWithMethod<paths, 'post'>>(
  path: P,
  ids: Ids,
  body: unknown,
  headers: Record<string, string>,
): Promise<unknown> {
  const { data } = await client.POST(path, { params: { path: ids }, body, headers } as never);
  return data;
}

/** Replaces one row; `headers` carry the version that was read. */
export async function put<P extends PathsWithMethod<paths, 'put'>>(
  path: P,
  ids: Ids,
  body: unknown,
  headers: Record<string, string>,
): Promise<unknown> {
  const { data } = await client.PUT(path, { params: { path: ids }, body, headers } as never);
  return data;
}
