import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { IdempotencyKey } from '@/api/idempotency';
import { ProblemError } from '@/api/problem';
import { readAgain } from '@/api/readAgain';
import { useCountdown } from '@/shared/ui/useCountdown';
import { type Conflict, changedFields, myChanges } from './conflict';
import type { Draft } from './drafts';
import { type FieldErrors, placeErrors } from './errors';
import { useDraft } from './useDraft';

type Values = Record<string, unknown>;

/**
 * What follows a save, which answered so; the form counts as saving until it is done. What the app shows is read again
 * meanwhile: who goes on with the same record waits for `again`.
 */
export type OnSaved = (answer: unknown, again: Promise<unknown>) => void | Promise<void>;

interface Options<S extends z.ZodType, V extends Values> {
  /** Names the draft: the form and the record, never a person ("beneficiary/new"). */
  draftKey: string;
  schema: S;
  initialValues: V;
  /** The record as it was read, where the form opens with something else: then that counts as a change of mine. */
  opened?: V | undefined;
  /** The version that was read; sent as If-Match. */
  etag?: string | undefined;
  save: (body: z.output<S>, headers: Record<string, string>) => Promise<unknown>;
  /** Reads the record again after 412, as form values with its version. */
  reload?: () => Promise<{ values: V; etag: string | undefined }>;
  onSaved: OnSaved;
  /** Paths the server may complain about that are no key of the values. */
  alsoFields?: readonly string[];
}

/** Everything around a form: rules, draft, idempotent save, the server's complaints on their fields, conflicts. */
export function useRecordForm<S extends z.ZodType, V extends Values>(options: Options<S, V>) {
  const { draftKey, schema, initialValues, save, reload, onSaved } = options;
  const [etag, setEtag] = useState(options.etag);
  const [problem, setProblem] = useState<ProblemError>();
  const [rest, setRest] = useState<string[]>([]);
  const [conflict, setConflict] = useState<Conflict<V>>();
  const [saving, setSaving] = useState(false);
  const done = useRef(false);
  const opened = useRef(options.opened ?? initialValues);
  const key = useMemo(() => new IdempotencyKey(), []);
  const wait = useCountdown();
  const queries = useQueryClient();
  const draft = useDraft<V>(draftKey, etag);

  const form: UseFormReturnType<V> = useForm<V>({
    initialValues,
    validate: schemaResolver(schema as never, { sync: true }) as never,
    clearInputErrorOnChange: true,
    onValuesChange: (values) => {
      if (!done.current) draft.keep(values);
    },
  });

  const fail = useCallback(
    async (error: unknown) => {
      await draft.keepNow();
      const found = error instanceof ProblemError ? error : new ProblemError(500, { title: String(error) });
      setProblem(found);
      if (found.isTransient && found.status !== 0) wait.start(found.retryAfter ?? 10);
      if (found.status === 412 && reload) {
        const theirs = await reload().catch(() => undefined);
        if (theirs)
          setConflict({ ...theirs, fields: changedFields(opened.current, form.getValues(), theirs.values) });
        return;
      }
      const known = new Set([...Object.keys(form.getValues()), ...(options.alsoFields ?? [])]);
      const hasField = (path: string) =>
        known.has(path) ||
        (path.includes('.') && known.has(path.split('.')[0] as string) && exists(form.getValues(), path));
      const placed = placeErrors(found.errors, hasField);
      form.setErrors(placed.fields);
      setRest(placed.rest);
      focusFirstError();
    },
    [form, options.alsoFields, reload, wait, draft],
  );

  const submit = useCallback(
    async (version: string | undefined = etag) => {
      if (saving || wait.seconds > 0) return;
      setProblem(undefined);
      setRest([]);
      const { hasErrors } = await form.validate();
      const read = schema.safeParse(form.getValues());
      if (hasErrors || !read.success) {
        focusFirstError();
        return;
      }
      setSaving(true);
      try {
        const headers = {
          'Idempotency-Key': key.for(read.data),
          ...(version ? { 'If-Match': version } : {}),
        };
        const answer = await save(read.data, headers);
        done.current = true;
        key.settle();
        form.resetDirty();
        await draft.settle();
        await onSaved(answer, readAgain(queries));
      } catch (error) {
        await fail(error);
      } finally {
        setSaving(false);
      }
    },
    [etag, saving, wait.seconds, form, schema, key, save, draft, onSaved, fail, queries],
  );

  return {
    form,
    errors: form.errors as FieldErrors,
    problem,
    /** The server's complaints that belong to no field. */
    rest,
    saving,
    waitSeconds: wait.seconds,
    submit,
    isDirty: () => !done.current && form.isDirty(),
    draft: draft.found,
    resumeDraft: () => {
      if (draft.found) form.setValues(draft.found.values);
      draft.takeUp();
    },
    discardDraft: draft.discard,
    conflict,
    /** Goes on after a conflict: theirs as the ground, with my choice of fields on top. */
    resolveConflict: (keptMine: readonly string[]) => {
      if (!conflict) return;
      const own = form.getValues();
      const merged = { ...conflict.values };
      const mine = [...myChanges(opened.current, own, conflict.fields), ...keptMine];
      for (const name of mine) (merged as Values)[name] = own[name];
      opened.current = conflict.values;
      form.setValues(merged);
      setEtag(conflict.etag);
      setConflict(undefined);
      setTimeout(() => submit(conflict.etag));
    },
    dismissConflict: () => setConflict(undefined),
  };
}

/** What the frame around a form needs to know of it, whatever its fields. */
export type RecordFormState = Omit<ReturnType<typeof useRecordForm>, 'form' | 'conflict' | 'draft'> & {
  conflict: Pick<Conflict<Values>, 'fields'> | undefined;
  draft: Pick<Draft<Values>, 'savedAt'> | undefined;
};

function exists(values: Values, path: string): boolean {
  let at: unknown = values;
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(part in at)) return false;
    at = (at as Values)[part];
  }
  return true;
}

function focusFirstError(): void {
  setTimeout(
    () =>
      document.querySelector<HTMLElement>('form [aria-invalid="true"], form [data-error="true"]')?.focus(),
    60,
  );
}
