import type { components } from '@/api/schema.gen';
import { today } from '@/shared/format/date';

type Schemas = components['schemas'];

/** A row of the form: its key names it within the form, the id is the server's when it has one. */
interface Keyed {
  key: string;
  id?: string | undefined;
}
export interface StopValues extends Keyed {
  visitedOn: string | undefined;
  unitCode: string | undefined;
  communeCode: string | undefined;
  placeText: string;
  localContact: string;
  localContactOrganisationId: string | undefined;
}
export interface OrganisationValues extends Keyed {
  organisationId: string | undefined;
  role: Schemas['ActivityOrganisationRole'];
}
export interface ParticipantValues extends Keyed {
  role: Schemas['ParticipantRole'];
  officialId: string | undefined;
  organisationId: string | undefined;
  printedName: string;
  printedTitle: string;
  headCount: number | undefined;
}
export interface GiftValues extends Keyed {
  item: string;
  unitValue: number | undefined;
  quantity: number | undefined;
  valueBasis: 'TOTAL' | 'EACH';
  source: string | undefined;
  note: string;
}
export interface RecipientValues extends Keyed {
  kind: 'HOUSEHOLD' | 'PERSON';
  whoId: string | undefined;
  /** Keys of the stop and of the gift, so that neither changes when rows move. */
  stop: string | undefined;
  gift: string | undefined;
  category: Schemas['RecipientCategory'] | undefined;
  eligibilityReason: string;
  healthNote: string;
  livingNote: string;
  giftValue: number | undefined;
  receivedOn: string | undefined;
  receivedBy: string;
  receiverRelation: string | undefined;
  disbursementId: string | undefined;
}
export interface ConclusionValues extends Keyed {
  description: string;
  ownerOrganisationId: string | undefined;
  ownerText: string;
  dueOn: string | undefined;
}

export interface ActivityValues extends Record<string, unknown> {
  kinds: string[];
  name: string;
  theme: string;
  edition: number | undefined;
  startsOn: string | undefined;
  endsOn: string | undefined;
  partOfDay: Schemas['PartOfDay'];
  level: Schemas['ActivityLevel'];
  protectionLevel: Schemas['ProtectionLevel'] | undefined;
  topics: string[];
  campaignId: string | undefined;
  series: boolean;
  seriesId: string | undefined;
  projectId: string | undefined;
  unitCode: string | undefined;
  communeCode: string | undefined;
  placeText: string;
  /** By the dates when undefined. */
  status: 'PLANNED' | 'HELD' | undefined;
  description: string;
  minutes: string;
  stops: StopValues[];
  organisations: OrganisationValues[];
  partnerKinds: string[];
  participants: ParticipantValues[];
  /** Head-count by audience. */
  audiences: Record<string, number | undefined>;
  gifts: GiftValues[];
  recipients: RecipientValues[];
  documentIds: string[];
  /** Only of a new activity; later each conclusion is an act of its own. */
  conclusions: ConclusionValues[];
}

export function newKey(): string {
  return Math.random().toString(36).slice(2);
}

export const blankActivity: ActivityValues = {
  kinds: [],
  name: '',
  theme: '',
  edition: undefined,
  startsOn: today(),
  endsOn: today(),
  partOfDay: 'ALL_DAY',
  level: 'PROVINCE',
  protectionLevel: undefined,
  topics: [],
  campaignId: undefined,
  series: false,
  seriesId: undefined,
  projectId: undefined,
  unitCode: undefined,
  communeCode: undefined,
  placeText: '',
  status: undefined,
  description: '',
  minutes: '',
  stops: [],
  organisations: [],
  partnerKinds: [],
  participants: [],
  audiences: {},
  gifts: [],
  recipients: [],
  documentIds: [],
  conclusions: [],
};
