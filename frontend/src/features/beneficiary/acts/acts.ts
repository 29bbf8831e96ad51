import type { components } from '@/api/schema.gen';

type S = components['schemas'];

/** The facts of a person that end by their own path. */
export type Ending = 'disabilities' | 'school-statuses' | 'carers';

/** What is being recorded about a person, with the fact it is about. */
export type Act =
  | { kind: 'circumstance'; fact?: S['CircumstanceDetail'] }
  | { kind: 'closeCircumstance'; fact: S['CircumstanceDetail'] }
  | { kind: 'school'; fact?: S['SchoolStatusDetail'] }
  | { kind: 'carer'; fact?: S['CarerDetail'] }
  | { kind: 'disability'; fact?: S['DisabilityDetail'] }
  | { kind: 'end'; of: Ending; id: string; what: string }
  | { kind: 'stay'; fact?: S['StayDetail'] }
  | { kind: 'discharge'; fact: S['StayDetail'] }
  | { kind: 'need'; fact?: S['NeedDetail'] }
  | { kind: 'answer'; fact: S['NeedDetail'] }
  | { kind: 'move'; fact?: S['ResidenceDetail'] }
  | { kind: 'household' }
  | { kind: 'handover' }
  | { kind: 'close' }
  | { kind: 'reopen' };

/** Opens the form of an act; undefined for who may not write, or when the record is closed. */
export type StartAct = ((act: Act) => void) | undefined;
