import { createContext } from 'react';
import { type FieldProblem, pointerToPath } from '@/api/problem';

/** Path of a field → what to correct there. */
export type FieldErrors = Record<string, string>;

export const FormErrorsContext = createContext<FieldErrors>({});

/** Sorts the server's complaints: those of fields the form has, and the others, which the form shows above. */
export function placeErrors(
  problems: readonly FieldProblem[],
  hasField: (path: string) => boolean,
): { fields: FieldErrors; rest: string[] } {
  const fields: FieldErrors = {};
  const rest: string[] = [];
  for (const problem of problems) {
    const path = problem.pointer ? nearest(pointerToPath(problem.pointer), hasField) : problem.parameter;
    if (path && hasField(path))
      fields[path] = fields[path] ? `${fields[path]} ${problem.message}` : problem.message;
    else rest.push(problem.message);
  }
  return { fields, rest };
}

/** The field itself, or the one that holds it: /birthDate/precision lands on birthDate. */
function nearest(path: string, hasField: (path: string) => boolean): string | undefined {
  let at = path;
  while (at) {
    if (hasField(at)) return at;
    at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '';
  }
  return undefined;
}
