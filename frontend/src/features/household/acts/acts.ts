import type { Assessment, Member, Poverty } from '../words';

/** What is being recorded about a household. */
export type Act =
  | { kind: 'member'; fact?: Member }
  | { kind: 'leave'; member: Member }
  | { kind: 'poverty'; fact?: Poverty }
  | { kind: 'assessment'; fact?: Assessment }
  | { kind: 'close' }
  | { kind: 'reopen' };

/** Opens the form of an act; undefined for who may not write, or when the record is closed. */
export type StartAct = ((act: Act) => void) | undefined;
