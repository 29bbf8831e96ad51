type Values = Record<string, unknown>;

export interface FieldConflict {
  field: string;
  mine: unknown;
  theirs: unknown;
  /** Whether I changed it too: then it is a choice, not only news. */
  contested: boolean;
}

export interface Conflict<V extends Values> {
  /** The record as it is now. */
  values: V;
  etag: string | undefined;
  /** The fields both sides changed, or only the other side did. */
  fields: FieldConflict[];
}

/** What the other person changed since the form was opened, beside what stands in the form now. */
export function changedFields<V extends Values>(opened: V, mine: V, theirs: V): FieldConflict[] {
  return Object.keys(theirs)
    .filter((field) => !equal(opened[field], theirs[field]) && !equal(mine[field], theirs[field]))
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      contested: !equal(opened[field], mine[field]),
    }));
}

/** The fields of mine to keep over theirs: those I changed, unless the other side changed them too. */
export function myChanges<V extends Values>(
  opened: V,
  mine: V,
  conflicts: readonly FieldConflict[],
): string[] {
  const contested = new Set(conflicts.map((c) => c.field));
  return Object.keys(mine).filter((field) => !equal(opened[field], mine[field]) && !contested.has(field));
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
