import type { components } from '@/api/schema.gen';

export type Household = components['schemas']['HouseholdDetail'];
export type HouseholdRow = components['schemas']['HouseholdSummary'];
export type Member = components['schemas']['MemberDetail'];
export type Poverty = components['schemas']['PovertyDetail'];
export type Assessment = components['schemas']['AssessmentDetail'];
