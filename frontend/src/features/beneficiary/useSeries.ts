import { useEffect, useState } from 'react';
import type { AddressValues } from '@/shared/form/address';
import { clearDraft, loadDraft, saveDraft } from '@/shared/form/drafts';
import type { WhichHousehold } from './familyForm';
import type { PersonValues } from './personForm';
import type { SchoolValues } from './schoolForm';
import type { Person } from './words';

/** What stays the same from one child to the next: where they live and which school they go to. */
export interface Kept {
  address: AddressValues;
  schoolStatus: SchoolValues;
  /** Which way the household was given: the next is asked for it in the same way. */
  household?: WhichHousehold;
  count: number;
}

const KEY = 'beneficiary/series';
const HALF_A_DAY = 12 * 3600 * 1000;

/** Entering one person after another; what is kept survives a reload of the page, for half a day. */
export function useSeries() {
  const [kept, setKept] = useState<Kept>();
  const [saved, setSaved] = useState<Person[]>([]);

  useEffect(() => {
    let gone = false;
    loadDraft<Kept>(KEY).then((found) => {
      if (!gone && found && Date.now() - found.savedAt < HALF_A_DAY) setKept(found.values);
    });
    return () => {
      gone = true;
    };
  }, []);

  return {
    kept,
    saved,
    /** One is written; the next begins where this one lived and learnt. */
    next: (person: Person, values: PersonValues) => {
      const { address, schoolStatus } = values;
      const keep: Kept = {
        address: { ...address, text: '' },
        schoolStatus: { ...schoolStatus, reason: undefined },
        household: values.family.household,
        count: (kept?.count ?? 0) + 1,
      };
      setSaved((before) => [person, ...before]);
      setKept(keep);
      void saveDraft(KEY, keep);
    },
    end: () => {
      setKept(undefined);
      setSaved([]);
      return clearDraft(KEY);
    },
  };
}
