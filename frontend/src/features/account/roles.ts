import type { components } from '@/api/schema.gen';

export type Role = components['schemas']['Role'];

/** What an account of a role is held to, and whether it may be let see restricted circumstances. */
interface Held {
  province?: 'needed' | 'optional';
  commune?: true;
  organisation?: true;
  restricted?: true;
}

/** The roles of people in the order in which administrators look for them; systems of partners have no accounts. */
const HELD: Record<Exclude<Role, 'NGO_SYSTEM'>, Held> = {
  PROVINCE_SPECIALIST: { province: 'needed', restricted: true },
  PROVINCE_LEADER: { province: 'needed', restricted: true },
  COMMUNE_OFFICER: { province: 'needed', commune: true, restricted: true },
  COMMUNE_LEADER: { province: 'needed', commune: true, restricted: true },
  CENTRE_STAFF: { province: 'needed', organisation: true, restricted: true },
  CENTRE_DIRECTOR: { province: 'needed', organisation: true, restricted: true },
  NGO_USER: { organisation: true },
  EDITOR: { province: 'optional' },
  DATA_PROTECTION_OFFICER: { province: 'optional' },
  AUDITOR: { province: 'optional', restricted: true },
  ADMINISTRATOR: { province: 'optional' },
};

export const roles = Object.keys(HELD) as (keyof typeof HELD)[];

/** What the role asks for; nothing while none is chosen. */
export function heldTo(role: unknown): Held {
  return HELD[role as keyof typeof HELD] ?? {};
}
